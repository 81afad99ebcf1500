/*
 * The system calls that the runtime makes, answered by a driver that does nothing: what a benchmark then measures is the
 * way to them. The output of a request is its input. Exported as the platform calls: .NET does the same.
 */
#include "stub.h"
#include <string.h>
#include <unistd.h>
#include <sys/syscall.h>

#define FILE_MODE_INFORMATION 16
#define FILE_SYNCHRONOUS_IO_NONALERT 0x20u
#define ERROR_GEN_FAILURE 31u

static int enters_kernel, pends, overlapped;
static uint32_t whole_output;

/* Whether each request enters the kernel and returns, as every real one does at least. */
void StubEntersKernel(int enters) { enters_kernel = enters; }

/* Whether handles are for overlapped I/O, and whether requests pend and are completed by another thread. */
void StubPends(int handles_are_overlapped, int requests_pend) { overlapped = handles_are_overlapped; pends = requests_pend; }

/* How long an output is that does not fit smaller buffers (STATUS_BUFFER_OVERFLOW); 0 where every buffer is filled. */
void StubWholeOutput(uint32_t length) { whole_output = length; }

NTSTATUS complete(const REQUEST *request)
{
    uint32_t room = request->output_length, echoed = request->input_length < room ? request->input_length : room;
    NTSTATUS status = whole_output > room ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
    uint32_t length = whole_output != 0 && whole_output < room ? whole_output : room;
    if (enters_kernel)
        syscall(SYS_getppid);
    if (echoed != 0)
        memmove(request->output, request->input, echoed);
    if (echoed < length)
        memset((char *)request->output + echoed, 0x5A, length - echoed);
    request->block->status = status;
    request->block->information = length;
    return status;
}

static NTSTATUS start(const REQUEST *request)
{
    NTSTATUS status;
    clear(request->event);
    if (pends) {
        pend(request);
        return STATUS_PENDING;
    }

    status = complete(request);
    tell_at_once(request);
    return status;
}

NTSTATUS NtDeviceIoControlFile(HANDLE file, HANDLE event, void *apc, void *context, IO_STATUS_BLOCK *block, uint32_t code,
                               const void *input, uint32_t input_length, void *output, uint32_t output_length)
{
    REQUEST request = { block, input, output, input_length, output_length, event, context };
    (void)file, (void)apc, (void)code;
    return start(&request);
}

NTSTATUS NtFsControlFile(HANDLE file, HANDLE event, void *apc, void *context, IO_STATUS_BLOCK *block, uint32_t code,
                         const void *input, uint32_t input_length, void *output, uint32_t output_length)
{
    REQUEST request = { block, input, output, input_length, output_length, event, context };
    (void)file, (void)apc, (void)code;
    return start(&request);
}

NTSTATUS NtQueryInformationFile(HANDLE file, IO_STATUS_BLOCK *block, void *information, uint32_t length, int information_class)
{
    (void)file;
    if (information_class != FILE_MODE_INFORMATION || length < sizeof(uint32_t))
        return STATUS_INVALID_INFO_CLASS;
    if (enters_kernel)
        syscall(SYS_getppid);
    *(uint32_t *)information = overlapped ? 0 : FILE_SYNCHRONOUS_IO_NONALERT;
    block->status = STATUS_SUCCESS;
    block->information = sizeof(uint32_t);
    return STATUS_SUCCESS;
}

NTSTATUS NtCancelIoFileEx(HANDLE file, IO_STATUS_BLOCK *request, IO_STATUS_BLOCK *block)
{
    (void)file, (void)request, (void)block;
    return STATUS_NOT_FOUND;
}

uint32_t RtlNtStatusToDosError(NTSTATUS status)
{
    return status == STATUS_SUCCESS ? 0 : ERROR_GEN_FAILURE;
}
