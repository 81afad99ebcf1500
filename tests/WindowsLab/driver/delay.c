/* Requests that a timer ends. */
#include "driver.h"

typedef struct _DELAYED {
    KTIMER Timer;
    KDPC Dpc;
    LONG Busy;
    REQUEST Request;
    LAB_OUTCOME Outcome;
} DELAYED;

/* Not from the pool: Wine still writes to a timer after its DPC has returned. Taken in turn, so that a slot rests before its next use. */
static DELAYED slots[64];
static LONG turn;

static KDEFERRED_ROUTINE EndDelay;

static void NTAPI EndDelay(PKDPC dpc, void *context, void *unused1, void *unused2)
{
    DELAYED *delayed = context;
    ULONG_PTR information = 0;
    NTSTATUS status = ApplyOutcome(&delayed->Outcome, &delayed->Request, &information);
    PIRP irp = delayed->Request.Irp;

    UNREFERENCED_PARAMETER(dpc);
    UNREFERENCED_PARAMETER(unused1);
    UNREFERENCED_PARAMETER(unused2);
    InterlockedExchange(&delayed->Busy, FALSE);
    CompleteRequest(irp, status, information);
}

void InitializeDelays(void)
{
    ULONG i;

    for (i = 0; i < RTL_NUMBER_OF(slots); i++) {
        KeInitializeTimer(&slots[i].Timer);
        KeInitializeDpc(&slots[i].Dpc, EndDelay, &slots[i]);
    }
}

static DELAYED *TakeSlot(void)
{
    ULONG i;

    for (i = 0; i < RTL_NUMBER_OF(slots); i++) {
        DELAYED *slot = &slots[(ULONG)InterlockedIncrement(&turn) % RTL_NUMBER_OF(slots)];
        if (!InterlockedExchange(&slot->Busy, TRUE))
            return slot;
    }
    return NULL;
}

NTSTATUS Delay(REQUEST *request, ULONG_PTR *information)
{
    const LAB_DELAY *input = (LAB_DELAY *)request->Input;
    LARGE_INTEGER due;
    DELAYED *delayed;

    UNREFERENCED_PARAMETER(information);
    if (request->InputLength < sizeof(*input))
        return STATUS_INVALID_PARAMETER;
    delayed = TakeSlot();
    if (!delayed)
        return STATUS_INSUFFICIENT_RESOURCES;

    delayed->Request = *request;
    delayed->Outcome = input->Outcome;
    due.QuadPart = -10000LL * input->Milliseconds; /* relative, in units of 100 ns */
    IoMarkIrpPending(request->Irp);
    KeSetTimer(&delayed->Timer, due, &delayed->Dpc);
    return STATUS_PENDING;
}
