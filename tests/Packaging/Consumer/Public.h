/* The public header of a driver, which the consumer's contract is held against. */
#define FILE_DEVICE_GAUGE 0x8339
#define GAUGE_CODE(function, access) CTL_CODE(FILE_DEVICE_GAUGE, function, METHOD_BUFFERED, access)

#define IOCTL_GAUGE_START GAUGE_CODE(0x801, FILE_WRITE_ACCESS)
#define IOCTL_GAUGE_STOP  GAUGE_CODE(0x802, FILE_WRITE_ACCESS)

#if GAUGE_VERSION >= 2 && defined(GAUGE_WIDE)
#define IOCTL_GAUGE_WIDEN GAUGE_CODE(0x803, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#endif
