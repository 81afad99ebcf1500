/* Requests that wait: a cancellable queue for each channel. */
#include "driver.h"

typedef struct _CHANNEL {
    LIST_ENTRY Requests;
    LAB_CHANNEL_STATE State;
} CHANNEL;

static CHANNEL channels[LAB_CHANNEL_COUNT];
static KSPIN_LOCK channelLock;

#define CHANNEL_OF(irp) ((CHANNEL *)(irp)->Tail.Overlay.DriverContext[0])

void InitializeChannels(void)
{
    ULONG i;

    KeInitializeSpinLock(&channelLock);
    for (i = 0; i < LAB_CHANNEL_COUNT; i++)
        InitializeListHead(&channels[i].Requests);
}

static CHANNEL *FindChannel(const REQUEST *request)
{
    ULONG number;

    if (request->InputLength < sizeof(number))
        return NULL;
    number = *(ULONG *)request->Input;
    return number < LAB_CHANNEL_COUNT ? &channels[number] : NULL;
}

static DRIVER_CANCEL CancelPended;

static void NTAPI CancelPended(PDEVICE_OBJECT device, PIRP irp)
{
    KIRQL irql;

    UNREFERENCED_PARAMETER(device);
    IoReleaseCancelSpinLock(irp->CancelIrql);
    KeAcquireSpinLock(&channelLock, &irql);
    RemoveEntryList(&irp->Tail.Overlay.ListEntry);
    CHANNEL_OF(irp)->State.Pending--;
    CHANNEL_OF(irp)->State.Cancelled++;
    KeReleaseSpinLock(&channelLock, irql);
    CompleteRequest(irp, STATUS_CANCELLED, 0);
}

NTSTATUS Pend(REQUEST *request, ULONG_PTR *information)
{
    CHANNEL *channel = FindChannel(request);
    PIRP irp = request->Irp;
    KIRQL irql;

    UNREFERENCED_PARAMETER(information);
    if (!channel)
        return STATUS_INVALID_PARAMETER;

    irp->Tail.Overlay.DriverContext[0] = channel;
    KeAcquireSpinLock(&channelLock, &irql);
    IoSetCancelRoutine(irp, CancelPended);
    /* Cancelled before the routine was set: nobody will call it. If it is gone again, it runs already and waits for the lock. */
    if (irp->Cancel && IoSetCancelRoutine(irp, NULL)) {
        KeReleaseSpinLock(&channelLock, irql);
        return STATUS_CANCELLED;
    }
    IoMarkIrpPending(irp);
    InsertTailList(&channel->Requests, &irp->Tail.Overlay.ListEntry);
    channel->State.Pending++;
    KeReleaseSpinLock(&channelLock, irql);
    return STATUS_PENDING;
}

/* Takes the oldest request of a channel, or of one handle on it; leaves those alone that are being cancelled. */
static PIRP TakeOldest(CHANNEL *channel, PFILE_OBJECT file)
{
    PLIST_ENTRY entry;
    PIRP taken = NULL;
    KIRQL irql;

    KeAcquireSpinLock(&channelLock, &irql);
    for (entry = channel->Requests.Flink; entry != &channel->Requests && !taken; entry = entry->Flink) {
        PIRP irp = CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry);
        if (file && IoGetCurrentIrpStackLocation(irp)->FileObject != file)
            continue;
        if (IoSetCancelRoutine(irp, NULL))
            taken = irp;
    }
    if (taken) {
        RemoveEntryList(&taken->Tail.Overlay.ListEntry);
        channel->State.Pending--;
        if (file)
            channel->State.Cancelled++;
        else
            channel->State.Released++;
    }
    KeReleaseSpinLock(&channelLock, irql);
    return taken;
}

static BOOLEAN EndOldest(CHANNEL *channel, const LAB_OUTCOME *outcome)
{
    ULONG_PTR information = 0;
    REQUEST pended;
    NTSTATUS status;
    PIRP irp = TakeOldest(channel, NULL);

    if (!irp)
        return FALSE;
    status = ReadRequest(irp, &pended);
    if (NT_SUCCESS(status)) {
        if (pended.Method == METHOD_IN_DIRECT)
            RememberRequest(&pended);
        status = ApplyOutcome(outcome, &pended, &information);
    }
    CompleteRequest(irp, status, information);
    return TRUE;
}

NTSTATUS Release(REQUEST *request, ULONG_PTR *information)
{
    CHANNEL *channel = FindChannel(request);

    UNREFERENCED_PARAMETER(information);
    if (!channel || request->InputLength < sizeof(LAB_RELEASE))
        return STATUS_INVALID_PARAMETER;
    return EndOldest(channel, &((LAB_RELEASE *)request->Input)->Outcome) ? STATUS_SUCCESS : STATUS_NOT_FOUND;
}

NTSTATUS ReleaseAll(REQUEST *request, ULONG_PTR *information)
{
    CHANNEL *channel = FindChannel(request);

    UNREFERENCED_PARAMETER(information);
    if (!channel || request->InputLength < sizeof(LAB_RELEASE))
        return STATUS_INVALID_PARAMETER;
    while (EndOldest(channel, &((LAB_RELEASE *)request->Input)->Outcome))
        ;
    return STATUS_SUCCESS;
}

NTSTATUS ChannelState(REQUEST *request, ULONG_PTR *information)
{
    CHANNEL *channel = FindChannel(request);

    if (!channel)
        return STATUS_INVALID_PARAMETER;
    if (request->OutputLength < sizeof(LAB_CHANNEL_STATE))
        return STATUS_BUFFER_TOO_SMALL;
    *(LAB_CHANNEL_STATE *)request->Output = channel->State;
    *information = sizeof(LAB_CHANNEL_STATE);
    return STATUS_SUCCESS;
}

/* Windows asks for this when a handle closes; Wine never does. */
void CancelRequestsOf(PFILE_OBJECT file)
{
    ULONG i;
    PIRP irp;

    for (i = 0; i < LAB_CHANNEL_COUNT; i++)
        while ((irp = TakeOldest(&channels[i], file)))
            CompleteRequest(irp, STATUS_CANCELLED, 0);
}
