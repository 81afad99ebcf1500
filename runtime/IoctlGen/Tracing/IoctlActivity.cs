using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace IoctlGen;

/// <summary>Asynchronous requests, traced: an activity of the source <c>IoctlGen</c> while one is under way, and the event at its end.</summary>
static class IoctlActivity
{
    static readonly ActivitySource Source = new(IoctlTrace.SourceName);

    public static ValueTask<IoctlCompletion> SendAsync<TTarget>(TTarget target, IoctlAsyncRequest request, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget =>
        IoctlTrace.Log.IsEnabled() || Source.HasListeners()
            ? SendTraced(target, request, cancellationToken)
            : target.SendAsync(request, cancellationToken);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    static async ValueTask<IoctlCompletion> SendTraced<TTarget>(TTarget target, IoctlAsyncRequest request, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget
    {
        using var activity = Source.StartActivity(request.Name ?? request.Code.ToString(), ActivityKind.Client);
        activity?.SetTag("ioctl.name", request.Name).SetTag("ioctl.code", request.Code.ToString());
        var start = IoctlTrace.Start();
        try
        {
            var completion = await target.SendAsync(request, cancellationToken).ConfigureAwait(false);
            End(activity, request, completion, start);
            return completion;
        }
        catch (OperationCanceledException)
        {
            End(activity, request, new(NtStatus.Cancelled, 0), start);
            throw;
        }
        catch (Exception exception)
        {
            activity?.SetStatus(ActivityStatusCode.Error, exception.Message);
            throw;
        }
    }

    static void End(Activity? activity, IoctlAsyncRequest request, IoctlCompletion completion, long start)
    {
        var (status, room) = (completion.Status, request.OutputLength + request.DataLength);
        activity?.SetTag("ioctl.status", status.ToString());
        if (!status.IsSuccess)
            activity?.SetStatus(ActivityStatusCode.Error, status.ToString());
        if (start != 0)
            IoctlTrace.Log.Completed(request.Name, request.Code, request.InputLength, room, TracedRequest.HoldToBuffer(status, completion.BytesReturned, room), status, start);
    }
}
