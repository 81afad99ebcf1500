namespace IoctlGen.Generator.Tests.Importing;

/// <summary>A header of a vendor's, as a driver and its clients share it.</summary>
static class ImportExamples
{
    public const string Path = "/src/driver/Public.h";

    public const string Header = """
        #define METER_TYPE 0x8337

        typedef enum _METER_MODE { MeterIdle, MeterRunning } METER_MODE;

        /* What the meter is doing. */
        typedef struct _METER_STATE {
            METER_MODE Mode;
            ULONG Ticks;
        } METER_STATE, *PMETER_STATE;

        typedef struct _METER_SETUP {
            ULONG Channel;
            USHORT Name[8];
        } METER_SETUP;

        // Starts the meter. Input: METER_SETUP. Output: none.
        #define IOCTL_METER_START CTL_CODE(METER_TYPE, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)
        // Input: none. Output: METER_STATE.
        #define IOCTL_METER_GET_STATE CTL_CODE(METER_TYPE, 0x802, METHOD_BUFFERED, FILE_READ_ACCESS)
        #define IOCTL_METER_CALIBRATE CTL_CODE(METER_TYPE, 0x803, METHOD_BUFFERED, FILE_WRITE_ACCESS)
        """;
}
