/* What the driver's files share. */
#ifndef DRIVER_H
#define DRIVER_H

#include <ntddk.h>
#include "ioctlgenlab.h" /* public/, or what is exported from the contracts */
#include "ioctlgenlab_device.h"

#define LAB_POOL_TAG 0x4C746349 /* "IctL" in a pool dump */

/* One control request with its buffers, wherever its transfer method keeps them. Under METHOD_BUFFERED both are the same memory. */
typedef struct _REQUEST {
    PIRP Irp;
    PFILE_OBJECT File;
    UCHAR MajorFunction;
    ULONG Code;
    ULONG Method;
    UCHAR *Input;
    ULONG InputLength;
    UCHAR *Output;              /* METHOD_IN_DIRECT: the second input */
    ULONG OutputLength;
} REQUEST;

/* Serves one request. STATUS_PENDING: the request is kept and will be completed by whoever keeps it. */
typedef NTSTATUS SERVE(REQUEST *request, ULONG_PTR *information);

/* The extension of each of the driver's devices. */
typedef struct _LAB_DEVICE {
    SERVE *Serve;
} LAB_DEVICE;

#define METHOD_OF(code) ((code) & 3)

NTSTATUS ReadRequest(PIRP irp, REQUEST *request);
NTSTATUS CompleteRequest(PIRP irp, NTSTATUS status, ULONG_PTR information);

DRIVER_DISPATCH DispatchCreate;
DRIVER_DISPATCH DispatchClose;
DRIVER_DISPATCH DispatchCleanup;
DRIVER_DISPATCH DispatchControl;

SERVE ServeLab;
SERVE ServeCdRom;

SERVE Echo;
SERVE Repeat;
SERVE Reverse;
SERVE Add;

SERVE Answer;
SERVE Report;
SERVE List;
SERVE Play;
NTSTATUS ApplyOutcome(const LAB_OUTCOME *outcome, REQUEST *request, ULONG_PTR *information);

SERVE Pages;
SERVE Query;
SERVE Padded;
SERVE RetrievalPointers;
SERVE EnumUsnData;
SERVE ReadUsnJournal;

void InitializeChannels(void);
void CancelRequestsOf(PFILE_OBJECT file);
SERVE Pend;
SERVE Release;
SERVE ReleaseAll;
SERVE ChannelState;

void InitializeDelays(void);
SERVE Delay;

SERVE LastRequest;
void RememberRequest(const REQUEST *request);
ULONG Fnv1a(const UCHAR *bytes, ULONG count);

SERVE Owned;

SERVE Facts;

void EnableInterface(PDRIVER_OBJECT driver, PDEVICE_OBJECT device);
void DisableInterface(void);

#endif
