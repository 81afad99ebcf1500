namespace IoctlGen.Specs;

/// <summary>How much work one definition or condition may make: hostile macros double with every level.</summary>
internal sealed class WorkBudget(int steps, CancellationToken cancellationToken)
{
    int _spent;

    /// <exception cref="HeaderException">Nothing is left.</exception>
    public void Spend(CToken at, int count = 1)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if ((_spent += count) > steps)
            throw new HeaderException(at, $"it takes more than {steps} steps to expand");
    }
}
