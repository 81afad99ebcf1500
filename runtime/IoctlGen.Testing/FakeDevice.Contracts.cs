namespace IoctlGen.Testing;

/// <content>Handlers by the descriptors of a contract, <c>Contract.Ioctls.IOCTL_X</c>: they take and return what the methods do, and one of another type does not compile.</content>
public sealed partial class FakeDevice
{
    /// <summary>Answers a code byte by byte.</summary>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice On(IoctlDescriptor ioctl, FakeHandler handler) => On(Named(ioctl), handler);

    /// <summary>Answers a code that has no buffers.</summary>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice On(IoctlDescriptor<NoBuffer, NoBuffer> ioctl, Func<NtStatus> handler) => On(Named(ioctl), Handler(handler));

    /// <summary>Answers a code that sends something. What is too short for it is answered with STATUS_INVALID_PARAMETER.</summary>
    /// <typeparam name="TInput">What the method sends.</typeparam>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice On<TInput>(IoctlDescriptor<TInput, NoBuffer> ioctl, Func<TInput, NtStatus> handler) => On(Named(ioctl), Handler(ioctl.InputShape, handler));

    /// <summary>Answers a code that returns something. Where there is too little room for it, see <see cref="FakeAnswer{T}.WhenTooSmall"/>.</summary>
    /// <typeparam name="TOutput">What the method returns.</typeparam>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice On<TOutput>(IoctlDescriptor<NoBuffer, TOutput> ioctl, Func<FakeAnswer<TOutput>> handler) => On(Named(ioctl), Handler(handler, ioctl.OutputShape));

    /// <summary>Answers a code that sends something and returns something. What is sent too short is answered with STATUS_INVALID_PARAMETER.</summary>
    /// <typeparam name="TInput">What the method sends.</typeparam>
    /// <typeparam name="TOutput">What the method returns. Where there is too little room for it, see <see cref="FakeAnswer{T}.WhenTooSmall"/>.</typeparam>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice On<TInput, TOutput>(IoctlDescriptor<TInput, TOutput> ioctl, Func<TInput, FakeAnswer<TOutput>> handler) =>
        On(Named(ioctl), Handler(ioctl.InputShape, handler, ioctl.OutputShape));

    /// <summary>Answers one request of a code after the other, whatever they send; the last answer is that of all further requests.</summary>
    /// <typeparam name="TInput">What the method sends.</typeparam>
    /// <typeparam name="TOutput">What the method returns. Where there is too little room for it, see <see cref="FakeAnswer{T}.WhenTooSmall"/>: the next request gets the same answer, with more room.</typeparam>
    /// <param name="ioctl">The code.</param>
    /// <param name="answers">Values and statuses; at least one.</param>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice Answer<TInput, TOutput>(IoctlDescriptor<TInput, TOutput> ioctl, params FakeAnswer<TOutput>[] answers)
    {
        var code = Named(ioctl);
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Length == 0)
            throw new ArgumentException("No answer: give the values or statuses that the requests end with, in their order.", nameof(answers));

        var (own, next) = ((FakeAnswer<TOutput>[])answers.Clone(), 0);
        return On(code, (in IoctlRequest request, out int bytesReturned) =>
        {
            lock (own)
            {
                var status = AnswerWriter.Write(own[next], ioctl.OutputShape, request.Output, out bytesReturned, out var fits);
                if (fits && next < own.Length - 1)
                    next++;
                return status;
            }
        });
    }

    /// <summary>Keeps the name of a code, for messages and for <see cref="FakeRequest.Name"/> of requests that were sent by number.</summary>
    ControlCode Named(IoctlDescriptor ioctl)
    {
        ArgumentNullException.ThrowIfNull(ioctl);
        _names[ioctl.Code] = ioctl.Name;
        return ioctl.Code;
    }
}
