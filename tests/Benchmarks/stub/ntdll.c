/*
 * The system calls that the runtime makes, answered at once: what a benchmark then measures is the way to them.
 * A request is a success, and its output is its input. Exported as the platform calls: .NET does the same.
 */
#include <stdint.h>
#include <string.h>
#include <unistd.h>
#include <sys/syscall.h>

typedef uint32_t NTSTATUS;
typedef void *HANDLE;
typedef struct { uintptr_t status; uintptr_t information; } IO_STATUS_BLOCK;

#define STATUS_SUCCESS 0
#define STATUS_NOT_FOUND 0xC0000225u
#define STATUS_INVALID_INFO_CLASS 0xC0000003u
#define FILE_MODE_INFORMATION 16
#define FILE_SYNCHRONOUS_IO_NONALERT 0x20u
#define ERROR_GEN_FAILURE 31u

static int enters_kernel;

/* Whether each request enters the kernel and returns, as every real one does at least. */
void StubEntersKernel(int enters) { enters_kernel = enters; }

static NTSTATUS answer(IO_STATUS_BLOCK *block, const void *input, uint32_t input_length, void *output, uint32_t output_length)
{
    uint32_t length = input_length < output_length ? input_length : output_length;
    if (enters_kernel)
        syscall(SYS_getppid);
    if (length != 0)
        memmove(output, input, length);
    if (length < output_length)
        memset((char *)output + length, 0x5A, output_length - length);
    block->status = STATUS_SUCCESS;
    block->information = output_length;
    return STATUS_SUCCESS;
}

NTSTATUS NtDeviceIoControlFile(HANDLE file, HANDLE event, void *apc, void *context, IO_STATUS_BLOCK *block, uint32_t code,
                               const void *input, uint32_t input_length, void *output, uint32_t output_length)
{
    (void)file, (void)event, (void)apc, (void)context, (void)code;
    return answer(block, input, input_length, output, output_length);
}

NTSTATUS NtFsControlFile(HANDLE file, HANDLE event, void *apc, void *context, IO_STATUS_BLOCK *block, uint32_t code,
                         const void *input, uint32_t input_length, void *output, uint32_t output_length)
{
    (void)file, (void)event, (void)apc, (void)context, (void)code;
    return answer(block, input, input_length, output, output_length);
}

NTSTATUS NtQueryInformationFile(HANDLE file, IO_STATUS_BLOCK *block, void *information, uint32_t length, int information_class)
{
    (void)file;
    if (information_class != FILE_MODE_INFORMATION || length < sizeof(uint32_t))
        return STATUS_INVALID_INFO_CLASS;
    *(uint32_t *)information = FILE_SYNCHRONOUS_IO_NONALERT;
    block->status = STATUS_SUCCESS;
    block->information = sizeof(uint32_t);
    return STATUS_SUCCESS;
}

NTSTATUS NtCreateEvent(HANDLE *event, uint32_t access, void *attributes, int type, uint8_t initial_state)
{
    (void)access, (void)attributes, (void)type, (void)initial_state;
    *event = (HANDLE)1; /* never zero: that would be no event */
    return STATUS_SUCCESS;
}

NTSTATUS NtWaitForSingleObject(HANDLE handle, uint8_t alertable, int64_t *timeout)
{
    (void)handle, (void)alertable, (void)timeout;
    return STATUS_SUCCESS;
}

NTSTATUS NtCancelIoFileEx(HANDLE file, IO_STATUS_BLOCK *request, IO_STATUS_BLOCK *block)
{
    (void)file, (void)request, (void)block;
    return STATUS_NOT_FOUND;
}

NTSTATUS NtClose(HANDLE handle)
{
    (void)handle;
    return STATUS_SUCCESS;
}

uint32_t RtlNtStatusToDosError(NTSTATUS status)
{
    return status == STATUS_SUCCESS ? 0 : ERROR_GEN_FAILURE;
}

/* kernel32.dll: what DeviceIoControl does of it on a synchronous handle. */
int DeviceIoControl(HANDLE device, uint32_t code, void *input, uint32_t input_length, void *output, uint32_t output_length,
                    uint32_t *returned, void *overlapped)
{
    IO_STATUS_BLOCK block;
    (void)overlapped;
    NtDeviceIoControlFile(device, 0, 0, 0, &block, code, input, input_length, output, output_length);
    *returned = (uint32_t)block.information;
    return 1;
}
