/*
 * AcmeScope.h - what the driver of the Acme oscilloscopes and its clients share.
 *
 * Written for this sample, in the manner of vendors' headers: nobody owns a C# text of it. The project imports it.
 */

#ifndef ACME_SCOPE_H
#define ACME_SCOPE_H

#ifdef __cplusplus
extern "C" {
#endif

/* ------------------------------------------------------------------ */
/* The device                                                         */
/* ------------------------------------------------------------------ */

#define FILE_DEVICE_ACME_SCOPE      0x8A05

#define ACME_SCOPE_DEVICE_NAME      "\\\\.\\AcmeScope0"
#define ACME_SCOPE_API_VERSION      0x00030002  /* 3.2 */

/* Limits of every model. */
#define ACME_SCOPE_MAX_CHANNELS     8
#define ACME_SCOPE_MAX_NAME         32
#define ACME_SCOPE_MAX_SAMPLES      65536
#define ACME_SCOPE_NO_TIMEOUT       0xFFFFFFFF

/* ------------------------------------------------------------------ */
/* Flags and enumerations                                             */
/* ------------------------------------------------------------------ */

#define ACME_CHANNEL_ENABLED        0x00000001  /* The channel is recorded. */
#define ACME_CHANNEL_INVERTED       0x00000002  /* Its sign is changed. */
#define ACME_CHANNEL_LOW_PASS       0x00000004  /* 20 MHz. */
#define ACME_CHANNEL_CLIPPED        0x80000000  /* Reported alone: the range was exceeded. */

typedef enum _ACME_COUPLING {
    AcmeCouplingDc = 0,
    AcmeCouplingAc = 1,
    AcmeCouplingGround = 2
} ACME_COUPLING;

typedef enum _ACME_PROBE {
    AcmeProbe1X = 1,
    AcmeProbe10X = 10,
    AcmeProbe100X = 100
} ACME_PROBE;

typedef enum _ACME_TRIGGER_KIND {
    AcmeTriggerEdge,    // A level is crossed.
    AcmeTriggerPulse,   // A level is held for some time.
    AcmeTriggerWindow,  // A range is left.
    AcmeTriggerExternal // The socket on the back.
} ACME_TRIGGER_KIND;

typedef enum _ACME_SLOPE {
    AcmeSlopeRising = 0x1,
    AcmeSlopeFalling = 0x2,
    AcmeSlopeBoth = AcmeSlopeRising | AcmeSlopeFalling
} ACME_SLOPE;

typedef enum _ACME_SCOPE_STATUS {
    AcmeScopeIdle = 0,
    AcmeScopeArmed,
    AcmeScopeRecording,
    AcmeScopeStopped = 100,
    AcmeScopeOverheated
} ACME_SCOPE_STATUS;

enum {
    ACME_SELF_TEST_MEMORY = 1,
    ACME_SELF_TEST_CONVERTER = 2,
    ACME_SELF_TEST_FAN = 4
};

/* ------------------------------------------------------------------ */
/* Versions and identity                                              */
/* ------------------------------------------------------------------ */

/* What the driver and the instrument are. */
typedef struct _ACME_SCOPE_VERSION {
    USHORT Major;
    USHORT Minor;
    ULONG  Build;
    ULONG  Firmware;
} ACME_SCOPE_VERSION, *PACME_SCOPE_VERSION;

typedef struct _ACME_SCOPE_IDENTITY {
    ULONG         Size;                               /* Of the structure, filled in by the caller. */
    ULONG         Serial;
    GUID          Model;
    WCHAR         Name[ACME_SCOPE_MAX_NAME];
    UCHAR         Channels;
    UCHAR         Bits;                               /* Of the converter. */
    USHORT        Reserved;
    ULONG         MaximumRate;                        /* Samples in a second. */
    LARGE_INTEGER Manufactured;
} ACME_SCOPE_IDENTITY, *PACME_SCOPE_IDENTITY;

/* ------------------------------------------------------------------ */
/* Channels                                                           */
/* ------------------------------------------------------------------ */

typedef struct _ACME_RANGE {
    LONG Minimum;   /* Microvolts. */
    LONG Maximum;   /* Microvolts. */
} ACME_RANGE, *PACME_RANGE;

typedef struct _ACME_CHANNEL {
    ULONG         Index;
    ULONG         Flags;      /* ACME_CHANNEL_*. */
    ACME_COUPLING Coupling;
    ACME_PROBE    Probe;
    ACME_RANGE    Range;
    CHAR          Label[16];
} ACME_CHANNEL, *PACME_CHANNEL;

typedef struct _ACME_CHANNEL_TABLE {
    ULONG        Count;
    ACME_CHANNEL Channels[ACME_SCOPE_MAX_CHANNELS];
} ACME_CHANNEL_TABLE, *PACME_CHANNEL_TABLE;

/* ------------------------------------------------------------------ */
/* Triggers                                                           */
/* ------------------------------------------------------------------ */

typedef struct _ACME_TRIGGER {
    ACME_TRIGGER_KIND Kind;
    ULONG             Channel;
    union {
        struct {
            LONG       Level;
            ACME_SLOPE Slope;
        } Edge;
        struct {
            LONG  Level;
            ULONG Nanoseconds;
        } Pulse;
        ACME_RANGE Window;
    } Condition;
    ULONG Timeout;            /* Milliseconds, or ACME_SCOPE_NO_TIMEOUT. */
} ACME_TRIGGER, *PACME_TRIGGER;

typedef union _ACME_TRIGGER_MASK {
    struct {
        ULONG Channel0 : 1;
        ULONG Channel1 : 1;
        ULONG Channel2 : 1;
        ULONG Channel3 : 1;
        ULONG          : 12;
        ULONG External : 1;
        ULONG Holdoff  : 15;
    };
    ULONG Value;
} ACME_TRIGGER_MASK;

/* ------------------------------------------------------------------ */
/* Recording                                                          */
/* ------------------------------------------------------------------ */

typedef struct _ACME_TIME_BASE {
    ULONG     Rate;           /* Samples in a second. */
    ULONG     Count;          /* Samples in all. */
    ULONG     BeforeTrigger;  /* Of them, those before the trigger. */
    BOOLEAN   Repeat;
    UCHAR     Reserved[3];
    ULONGLONG Start;          /* Ticks of 100 ns; 0 for now. */
} ACME_TIME_BASE, *PACME_TIME_BASE;

typedef struct _ACME_STATE {
    ACME_SCOPE_STATUS Status;
    ULONG             Recorded;      /* Samples. */
    ULONG             Lost;
    LONG              Temperature;   /* Hundredths of a degree. */
    LARGE_INTEGER     TriggeredAt;
    ACME_TRIGGER_MASK Triggered;
} ACME_STATE, *PACME_STATE;

typedef struct _ACME_READ {
    ULONG Channel;
    ULONG First;
    ULONG Count;
} ACME_READ, *PACME_READ;

/* The samples follow each other behind the header. */
typedef struct _ACME_SAMPLES {
    ULONG     Channel;
    ULONG     Count;
    ULONGLONG FirstTick;
    SHORT     Samples[1];
} ACME_SAMPLES, *PACME_SAMPLES;

typedef struct _ACME_LOG_ENTRY {
    LARGE_INTEGER Time;
    ULONG         Code;
    ULONG         Channel;
} ACME_LOG_ENTRY, *PACME_LOG_ENTRY;

#pragma pack(push, 1)
/* As the instrument stores it: without gaps. */
typedef struct _ACME_CALIBRATION {
    UCHAR  Version;
    ULONG  Serial;
    USHORT Offsets[ACME_SCOPE_MAX_CHANNELS];
    ULONG  Checksum;
} ACME_CALIBRATION, *PACME_CALIBRATION;
#pragma pack(pop)

typedef struct _ACME_SELF_TEST {
    ULONG Tests;      /* ACME_SELF_TEST_*. */
    ULONG Failed;
    ULONG Milliseconds;
} ACME_SELF_TEST, *PACME_SELF_TEST;

typedef struct _ACME_EVENT {
    HANDLE Event;     /* Is set when a recording is complete. */
    ULONG  Reserved;
} ACME_EVENT, *PACME_EVENT;

/* ------------------------------------------------------------------ */
/* Control codes                                                      */
/* ------------------------------------------------------------------ */

#define ACME_SCOPE_CODE(function, access) \
    CTL_CODE(FILE_DEVICE_ACME_SCOPE, 0x800 + (function), METHOD_BUFFERED, access)

/* The version of driver and instrument. Input: none. Output: ACME_SCOPE_VERSION. */
#define IOCTL_ACME_SCOPE_GET_VERSION    ACME_SCOPE_CODE(0x00, FILE_ANY_ACCESS)

/* What the instrument is. Input: none. Output: ACME_SCOPE_IDENTITY. */
#define IOCTL_ACME_SCOPE_GET_IDENTITY   ACME_SCOPE_CODE(0x01, FILE_READ_ACCESS)

/* Gives the instrument a name. Input: WCHAR[]. Output: none. */
#define IOCTL_ACME_SCOPE_SET_NAME       ACME_SCOPE_CODE(0x02, FILE_WRITE_ACCESS)

/* How all channels are set. Input: none. Output: ACME_CHANNEL_TABLE. */
#define IOCTL_ACME_SCOPE_GET_CHANNELS   ACME_SCOPE_CODE(0x10, FILE_READ_ACCESS)

/* Sets one channel. Input: ACME_CHANNEL. Output: none. */
#define IOCTL_ACME_SCOPE_SET_CHANNEL    ACME_SCOPE_CODE(0x11, FILE_WRITE_ACCESS)

/* Sets the trigger. Input: ACME_TRIGGER. Output: none. */
#define IOCTL_ACME_SCOPE_SET_TRIGGER    ACME_SCOPE_CODE(0x18, FILE_WRITE_ACCESS)

/* Sets rate and length of the recording. Input: ACME_TIME_BASE. Output: ACME_TIME_BASE. */
#define IOCTL_ACME_SCOPE_SET_TIME_BASE  ACME_SCOPE_CODE(0x19, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

/* Waits for the trigger, and records. Input: none. Output: none. */
#define IOCTL_ACME_SCOPE_START          ACME_SCOPE_CODE(0x20, FILE_WRITE_ACCESS)

/* Ends a recording. Input: none. Output: none. */
#define IOCTL_ACME_SCOPE_STOP           ACME_SCOPE_CODE(0x21, FILE_WRITE_ACCESS)

/* What the instrument is doing. Input: none. Output: ACME_STATE. */
#define IOCTL_ACME_SCOPE_GET_STATE      ACME_SCOPE_CODE(0x22, FILE_READ_ACCESS)

/* Reads recorded samples. Input: ACME_READ. Output: ACME_SAMPLES. */
#define IOCTL_ACME_SCOPE_READ_SAMPLES   ACME_SCOPE_CODE(0x23, FILE_READ_ACCESS)

/* Sets the event of complete recordings. Input: ACME_EVENT. Output: none. */
#define IOCTL_ACME_SCOPE_SET_EVENT      ACME_SCOPE_CODE(0x24, FILE_WRITE_ACCESS)

/* Reads the log, as much as fits. */
#define IOCTL_ACME_SCOPE_READ_LOG       ACME_SCOPE_CODE(0x30, FILE_READ_ACCESS)

/* Reads the calibration. Input: none. Output: ACME_CALIBRATION. */
#define IOCTL_ACME_SCOPE_GET_CALIBRATION ACME_SCOPE_CODE(0x31, FILE_READ_ACCESS)

/* Tests the instrument. Input: ACME_SELF_TEST. Output: ACME_SELF_TEST. */
#define IOCTL_ACME_SCOPE_SELF_TEST      ACME_SCOPE_CODE(0x32, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

/* Restarts the instrument. Input: none. Output: none. */
#define IOCTL_ACME_SCOPE_RESET          ACME_SCOPE_CODE(0x3F, FILE_WRITE_ACCESS)

#ifdef __cplusplus
}
#endif

#endif /* ACME_SCOPE_H */
