/* kernel32.dll: what DeviceIoControl does of it. */
#include "stub.h"
#include <errno.h>
#include <stddef.h>

#define ERROR_MORE_DATA 234
#define ERROR_IO_PENDING 997

typedef struct { IO_STATUS_BLOCK block; uint64_t offset; HANDLE event; } OVERLAPPED;

NTSTATUS NtDeviceIoControlFile(HANDLE, HANDLE, void *, void *, IO_STATUS_BLOCK *, uint32_t, const void *, uint32_t, void *, uint32_t);

int DeviceIoControl(HANDLE device, uint32_t code, void *input, uint32_t input_length, void *output, uint32_t output_length,
                    uint32_t *returned, OVERLAPPED *overlapped)
{
    IO_STATUS_BLOCK block;
    NTSTATUS status = overlapped == NULL
        ? NtDeviceIoControlFile(device, 0, 0, 0, &block, code, input, input_length, output, output_length)
        : NtDeviceIoControlFile(device, overlapped->event, 0, overlapped, &overlapped->block, code, input, input_length, output, output_length);

    /* An overlapped request that was completed at once may be another's by now: its callback frees it. */
    if (overlapped == NULL)
        *returned = (uint32_t)block.information;
    if (status == STATUS_SUCCESS)
        return 1;

    /* What .NET reads as the last error on this system. */
    errno = status == STATUS_PENDING ? ERROR_IO_PENDING : ERROR_MORE_DATA;
    return 0;
}
