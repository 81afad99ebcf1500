/* The published codes that the drive serves, with their numbers from the kit's own headers wherever it has them. */
#ifndef SEED_CODES_H
#define SEED_CODES_H

#include <ntddcdrm.h>
#include <ntddstor.h>

/* In ntifs.h, which a driver that includes ntddk.h cannot include as well in every kit. */
#ifndef FSCTL_MAKE_MEDIA_COMPATIBLE
#define FSCTL_MAKE_MEDIA_COMPATIBLE CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 76, METHOD_BUFFERED, FILE_WRITE_DATA)

typedef struct _FILE_MAKE_COMPATIBLE_BUFFER {
    BOOLEAN CloseDisc;
} FILE_MAKE_COMPATIBLE_BUFFER;
#endif

#endif
