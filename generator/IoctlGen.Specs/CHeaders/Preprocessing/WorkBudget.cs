namespace IoctlGen.Specs.CHeaders;

/// <summary>How much work may be made: hostile macros double with every level, and as many definitions as a text has room for may use them.</summary>
/// <param name="steps">The most that is allowed.</param>
/// <param name="subject">What may take so many: <c>it</c>, one definition or condition; <c>the header</c>.</param>
/// <param name="whole">The budget that this one is a part of; null for none.</param>
/// <param name="cancellationToken">Ends the work with an <see cref="OperationCanceledException"/>.</param>
sealed class WorkBudget(int steps, string subject, WorkBudget? whole, CancellationToken cancellationToken)
{
    int _spent;

    /// <exception cref="HeaderException">Nothing is left.</exception>
    public void Spend(CToken at, int count = 1)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (count > steps - _spent)
            throw new HeaderException(at, $"{subject} takes more than {steps} steps to expand");
        _spent += count;
        whole?.Spend(at, count);
    }
}
