using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace IoctlGen;

/// <summary>Asynchronous requests, traced: an activity of the source <c>IoctlGen</c> while one is under way, and the event at its end.</summary>
static class IoctlActivity
{
    static readonly ActivitySource Source = new(IoctlTrace.SourceName);

    public static ValueTask<IoctlCompletion> TransferAsync<TTarget>(
        TTarget target, IoctlDescriptor ioctl, IoctlAsyncTransfer transfer, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget =>
        IoctlTrace.Log.IsEnabled() || Source.HasListeners()
            ? TransferTraced(target, ioctl, transfer, cancellationToken)
            : target.TransferAsync(transfer, cancellationToken);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    static async ValueTask<IoctlCompletion> TransferTraced<TTarget>(
        TTarget target, IoctlDescriptor ioctl, IoctlAsyncTransfer transfer, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
    {
        using var activity = Source.StartActivity(ioctl.Name, ActivityKind.Client);
        activity?.SetTag("ioctl.name", ioctl.Name).SetTag("ioctl.code", ioctl.Code.ToString());
        var start = IoctlTrace.Start();
        try
        {
            var completion = await target.TransferAsync(transfer, cancellationToken).ConfigureAwait(false);
            End(activity, ioctl, transfer, completion, start);
            return completion;
        }
        catch (OperationCanceledException)
        {
            End(activity, ioctl, transfer, new(NtStatus.Cancelled, 0), start);
            throw;
        }
        catch (Exception exception)
        {
            activity?.SetStatus(ActivityStatusCode.Error, exception.Message);
            throw;
        }
    }

    static void End(Activity? activity, IoctlDescriptor ioctl, IoctlAsyncTransfer transfer, IoctlCompletion completion, long start)
    {
        var (status, room) = (completion.Status, transfer.OutputLength + transfer.DataLength);
        activity?.SetTag("ioctl.status", status.ToString());
        if (!status.IsSuccess)
            activity?.SetStatus(ActivityStatusCode.Error, status.ToString());
        if (start != 0)
            IoctlTrace.Log.Completed(ioctl.Name, ioctl.Code, transfer.InputLength, room, TypedTransfer.HoldToBuffer(status, completion.BytesReturned, room), status, start);
    }
}
