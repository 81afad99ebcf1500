/* What the parts of the stub share. */
#ifndef STUB_H
#define STUB_H

#include <stdint.h>

typedef uint32_t NTSTATUS;
typedef void *HANDLE;
typedef struct { uintptr_t status; uintptr_t information; } IO_STATUS_BLOCK;

#define STATUS_SUCCESS 0
#define STATUS_PENDING 0x103u
#define STATUS_BUFFER_OVERFLOW 0x80000005u
#define STATUS_NOT_FOUND 0xC0000225u
#define STATUS_INVALID_INFO_CLASS 0xC0000003u

/* One request: what it was given, and how its completion is told: by a packet, by an event, or by neither. */
typedef struct {
    IO_STATUS_BLOCK *block;
    const void *input;
    void *output;
    uint32_t input_length, output_length;
    HANDLE event;
    void *context;
} REQUEST;

/* ntdll.c: writes output and status block. */
NTSTATUS complete(const REQUEST *request);

/* threads.c: tells the completion of a request that nobody waits for yet. */
void tell_at_once(const REQUEST *request);

/* threads.c: has the other thread complete the request, and tell it. */
void pend(const REQUEST *request);

/* threads.c: the I/O manager clears the event of a request that starts. */
void clear(HANDLE event);

#endif
