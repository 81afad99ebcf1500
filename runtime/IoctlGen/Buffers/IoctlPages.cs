using System.Collections;
using System.Runtime.CompilerServices;
using IoctlGen.CompilerServices;

namespace IoctlGen;

/// <summary>
/// The pages of a code that is asked again and again, each asked for when it is its turn. They end when the cursor says so,
/// with STATUS_END_OF_FILE or with STATUS_NO_MORE_ENTRIES. A page lives until the next step, which disposes it.
/// </summary>
/// <typeparam name="TInput">The input, which moves itself on from page to page.</typeparam>
/// <typeparam name="THeader">The structure that every page begins with.</typeparam>
public sealed class IoctlPages<TInput, THeader> : IEnumerable<IoctlBuffer<THeader>>, IAsyncEnumerable<IoctlBuffer<THeader>>
    where TInput : unmanaged, IIoctlCursor<THeader>
    where THeader : unmanaged
{
    readonly AnyTarget _target;
    readonly IoctlDescriptor _ioctl;
    readonly TInput _start;
    readonly OutputGrowth _growth;
    readonly int _requiredBytes;

    internal IoctlPages(IRequestTarget target, IoctlDescriptor ioctl, in TInput start, int pageSize, int requiredBytes, OutputGrowth growth)
    {
        ArgumentNullException.ThrowIfNull(ioctl);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        (_target, _ioctl, _start, _requiredBytes) = (new(target), ioctl, start, requiredBytes);
        pageSize = Math.Max(pageSize, Unsafe.SizeOf<THeader>());
        _growth = growth.IsOfCall ? growth.Once : new(pageSize, pageSize, retry: false);
    }

    /// <summary>Asks from the start, on the calling thread.</summary>
    /// <exception cref="IoctlException">A page ended with another warning or an error, or does not cover the header.</exception>
    /// <exception cref="InvalidOperationException">The cursor wants another page but did not move.</exception>
    public IEnumerator<IoctlBuffer<THeader>> GetEnumerator()
    {
        var cursor = new PageCursor<TInput, THeader>(_start);
        do
        {
            using var output = NewPage();
            var status = TracedRequest.Send(
                _target, _ioctl.Name, _ioctl.Code, _ioctl.MajorFunction, InputBytes.Of(in cursor.Input), output.Room.Span, data: default, out var reported);
            if (!output.IsPageAfter(_target.Sender, status, reported))
                yield break;

            using var page = OutputValue.HeaderBuffer(output);
            yield return page;
            cursor.Advance(page, status);
        }
        while (cursor.HasMore);
    }

    /// <summary>Asks from the start, asynchronously.</summary>
    /// <param name="cancellationToken">Cancels the request under way.</param>
    /// <exception cref="IoctlException">A page ended with another warning or an error, or does not cover the header.</exception>
    /// <exception cref="InvalidOperationException">The cursor wants another page but did not move.</exception>
    public async IAsyncEnumerator<IoctlBuffer<THeader>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var cursor = new PageCursor<TInput, THeader>(_start);
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var output = NewPage();
            var completion = await Ask(cursor, output, cancellationToken).ConfigureAwait(false);
            if (!output.IsPageAfter(_target.Sender, completion.Status, completion.BytesReturned))
                yield break;

            using var page = OutputValue.HeaderBuffer(output);
            yield return page;
            cursor.Advance(page, completion.Status);
        }
        while (cursor.HasMore);
    }

    /// <summary>The pages for LINQ, which cannot choose between the two enumerables by itself. A page must not outlive its step: no <c>ToList</c> of pages.</summary>
    public IEnumerable<IoctlBuffer<THeader>> AsEnumerable() => this;

    /// <summary>The pages for asynchronous LINQ.</summary>
    public IAsyncEnumerable<IoctlBuffer<THeader>> AsAsyncEnumerable() => this;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    GrowingOutput<THeader> NewPage() => new(_ioctl, _growth, sizeField: null, _requiredBytes);

    async ValueTask<IoctlCompletion> Ask(PageCursor<TInput, THeader> cursor, GrowingOutput<THeader> output, CancellationToken cancellationToken)
    {
        var request = IoctlAsyncRequest.Rent(_ioctl, AsyncInput.Copy(in cursor.Input), output.Room);
        try
        {
            return await IoctlActivity.SendAsync(_target, request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            request.Return();
        }
    }
}
