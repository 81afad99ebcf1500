namespace IoctlGen;

/// <summary>What kind of device a control code belongs to: bits 31-16 of the code (FILE_DEVICE_* in devioctl.h and winioctl.h). A vendor's own types lie in 0x8000-0xFFFF.</summary>
public enum DeviceType
{
    /// <summary>FILE_DEVICE_BEEP: the system speaker.</summary>
    Beep = 0x01,

    /// <summary>FILE_DEVICE_CD_ROM: an optical drive.</summary>
    CdRom = 0x02,

    /// <summary>FILE_DEVICE_CD_ROM_FILE_SYSTEM: a file system on optical media.</summary>
    CdRomFileSystem = 0x03,

    /// <summary>FILE_DEVICE_CONTROLLER: a storage controller, SCSI and its kin.</summary>
    Controller = 0x04,

    /// <summary>FILE_DEVICE_DATALINK: a network data link.</summary>
    Datalink = 0x05,

    /// <summary>FILE_DEVICE_DFS: the distributed file system.</summary>
    Dfs = 0x06,

    /// <summary>FILE_DEVICE_DISK: a disk or one of its partitions.</summary>
    Disk = 0x07,

    /// <summary>FILE_DEVICE_DISK_FILE_SYSTEM: a file system on a disk.</summary>
    DiskFileSystem = 0x08,

    /// <summary>FILE_DEVICE_FILE_SYSTEM: a file system: the type of most FSCTL codes.</summary>
    FileSystem = 0x09,

    /// <summary>FILE_DEVICE_INPORT_PORT: an InPort bus mouse.</summary>
    InportPort = 0x0A,

    /// <summary>FILE_DEVICE_KEYBOARD: a keyboard.</summary>
    Keyboard = 0x0B,

    /// <summary>FILE_DEVICE_MAILSLOT: a mailslot.</summary>
    Mailslot = 0x0C,

    /// <summary>FILE_DEVICE_MIDI_IN: a MIDI input.</summary>
    MidiIn = 0x0D,

    /// <summary>FILE_DEVICE_MIDI_OUT: a MIDI output.</summary>
    MidiOut = 0x0E,

    /// <summary>FILE_DEVICE_MOUSE: a mouse.</summary>
    Mouse = 0x0F,

    /// <summary>FILE_DEVICE_MULTI_UNC_PROVIDER: the multiple UNC provider.</summary>
    MultiUncProvider = 0x10,

    /// <summary>FILE_DEVICE_NAMED_PIPE: a named pipe: the type of the FSCTL_PIPE codes.</summary>
    NamedPipe = 0x11,

    /// <summary>FILE_DEVICE_NETWORK: a network transport or protocol.</summary>
    Network = 0x12,

    /// <summary>FILE_DEVICE_NETWORK_BROWSER: the network browser.</summary>
    NetworkBrowser = 0x13,

    /// <summary>FILE_DEVICE_NETWORK_FILE_SYSTEM: a file system reached over a network.</summary>
    NetworkFileSystem = 0x14,

    /// <summary>FILE_DEVICE_NULL: the null device.</summary>
    Null = 0x15,

    /// <summary>FILE_DEVICE_PARALLEL_PORT: a parallel port.</summary>
    ParallelPort = 0x16,

    /// <summary>FILE_DEVICE_PHYSICAL_NETCARD: a network adapter.</summary>
    PhysicalNetcard = 0x17,

    /// <summary>FILE_DEVICE_PRINTER: a printer.</summary>
    Printer = 0x18,

    /// <summary>FILE_DEVICE_SCANNER: a scanner.</summary>
    Scanner = 0x19,

    /// <summary>FILE_DEVICE_SERIAL_MOUSE_PORT: a mouse on a serial port.</summary>
    SerialMousePort = 0x1A,

    /// <summary>FILE_DEVICE_SERIAL_PORT: a serial port.</summary>
    SerialPort = 0x1B,

    /// <summary>FILE_DEVICE_SCREEN: a screen.</summary>
    Screen = 0x1C,

    /// <summary>FILE_DEVICE_SOUND: a sound device.</summary>
    Sound = 0x1D,

    /// <summary>FILE_DEVICE_STREAMS.</summary>
    Streams = 0x1E,

    /// <summary>FILE_DEVICE_TAPE: a tape drive.</summary>
    Tape = 0x1F,

    /// <summary>FILE_DEVICE_TAPE_FILE_SYSTEM: a file system on tape.</summary>
    TapeFileSystem = 0x20,

    /// <summary>FILE_DEVICE_TRANSPORT: a network transport.</summary>
    Transport = 0x21,

    /// <summary>FILE_DEVICE_UNKNOWN: whatever fits no other type, USB devices among it.</summary>
    Unknown = 0x22,

    /// <summary>FILE_DEVICE_VIDEO: a display adapter.</summary>
    Video = 0x23,

    /// <summary>FILE_DEVICE_VIRTUAL_DISK: a virtual disk.</summary>
    VirtualDisk = 0x24,

    /// <summary>FILE_DEVICE_WAVE_IN: a waveform audio input.</summary>
    WaveIn = 0x25,

    /// <summary>FILE_DEVICE_WAVE_OUT: a waveform audio output.</summary>
    WaveOut = 0x26,

    /// <summary>FILE_DEVICE_8042_PORT: the i8042 keyboard and mouse controller.</summary>
    I8042Port = 0x27,

    /// <summary>FILE_DEVICE_NETWORK_REDIRECTOR: a network redirector.</summary>
    NetworkRedirector = 0x28,

    /// <summary>FILE_DEVICE_BATTERY: a battery.</summary>
    Battery = 0x29,

    /// <summary>FILE_DEVICE_BUS_EXTENDER: a bus.</summary>
    BusExtender = 0x2A,

    /// <summary>FILE_DEVICE_MODEM: a modem.</summary>
    Modem = 0x2B,

    /// <summary>FILE_DEVICE_VDM: a virtual DOS machine.</summary>
    Vdm = 0x2C,

    /// <summary>FILE_DEVICE_MASS_STORAGE: any mass storage: the type of the IOCTL_STORAGE codes.</summary>
    MassStorage = 0x2D,

    /// <summary>FILE_DEVICE_SMB: the server message block protocol.</summary>
    Smb = 0x2E,

    /// <summary>FILE_DEVICE_KS: kernel streaming: audio and video.</summary>
    Ks = 0x2F,

    /// <summary>FILE_DEVICE_CHANGER: a media changer.</summary>
    Changer = 0x30,

    /// <summary>FILE_DEVICE_SMARTCARD: a smart card reader.</summary>
    SmartCard = 0x31,

    /// <summary>FILE_DEVICE_ACPI: an ACPI device.</summary>
    Acpi = 0x32,

    /// <summary>FILE_DEVICE_DVD: a DVD drive.</summary>
    Dvd = 0x33,

    /// <summary>FILE_DEVICE_FULLSCREEN_VIDEO: full-screen video.</summary>
    FullscreenVideo = 0x34,

    /// <summary>FILE_DEVICE_DFS_FILE_SYSTEM: the file system of DFS.</summary>
    DfsFileSystem = 0x35,

    /// <summary>FILE_DEVICE_DFS_VOLUME: a DFS volume.</summary>
    DfsVolume = 0x36,

    /// <summary>FILE_DEVICE_SERENUM: the serial port enumerator.</summary>
    Serenum = 0x37,

    /// <summary>FILE_DEVICE_TERMSRV: terminal services.</summary>
    Termsrv = 0x38,

    /// <summary>FILE_DEVICE_KSEC: the kernel security provider.</summary>
    Ksec = 0x39,

    /// <summary>FILE_DEVICE_FIPS: FIPS cryptography.</summary>
    Fips = 0x3A,

    /// <summary>FILE_DEVICE_INFINIBAND: InfiniBand.</summary>
    InfiniBand = 0x3B,

    /// <summary>FILE_DEVICE_VMBUS: the Hyper-V virtual machine bus.</summary>
    VmBus = 0x3E,

    /// <summary>FILE_DEVICE_CRYPT_PROVIDER: a cryptography provider.</summary>
    CryptProvider = 0x3F,

    /// <summary>FILE_DEVICE_WPD: a Windows portable device.</summary>
    Wpd = 0x40,

    /// <summary>FILE_DEVICE_BLUETOOTH: Bluetooth.</summary>
    Bluetooth = 0x41,

    /// <summary>FILE_DEVICE_MT_COMPOSITE: the composite driver of media transfer.</summary>
    MtComposite = 0x42,

    /// <summary>FILE_DEVICE_MT_TRANSPORT: a transport of media transfer.</summary>
    MtTransport = 0x43,

    /// <summary>FILE_DEVICE_BIOMETRIC: a biometric sensor.</summary>
    Biometric = 0x44,

    /// <summary>FILE_DEVICE_PMI: power metering.</summary>
    Pmi = 0x45,

    /// <summary>FILE_DEVICE_EHSTOR: enhanced storage.</summary>
    Ehstor = 0x46,

    /// <summary>FILE_DEVICE_DEVAPI.</summary>
    DevApi = 0x47,

    /// <summary>FILE_DEVICE_GPIO: general-purpose I/O pins.</summary>
    Gpio = 0x48,

    /// <summary>FILE_DEVICE_USBEX: the extended USB stack.</summary>
    Usbex = 0x49,

    /// <summary>FILE_DEVICE_CONSOLE: the console.</summary>
    Console = 0x50,

    /// <summary>FILE_DEVICE_NFP: near-field proximity.</summary>
    Nfp = 0x51,

    /// <summary>FILE_DEVICE_SYSENV: the system environment: firmware variables.</summary>
    SysEnv = 0x52,

    /// <summary>FILE_DEVICE_VIRTUAL_BLOCK: a virtual block device.</summary>
    VirtualBlock = 0x53,

    /// <summary>FILE_DEVICE_POINT_OF_SERVICE: a point-of-service device: barcode scanners, receipt printers.</summary>
    PointOfService = 0x54,

    /// <summary>FILE_DEVICE_STORAGE_REPLICATION: storage replication.</summary>
    StorageReplication = 0x55,

    /// <summary>FILE_DEVICE_TRUST_ENV: a trusted execution environment.</summary>
    TrustEnv = 0x56,

    /// <summary>FILE_DEVICE_UCM: the USB connector manager.</summary>
    Ucm = 0x57,

    /// <summary>FILE_DEVICE_UCMTCPCI: a USB Type-C port controller.</summary>
    UcmTcpci = 0x58,

    /// <summary>FILE_DEVICE_PERSISTENT_MEMORY: persistent memory.</summary>
    PersistentMemory = 0x59,

    /// <summary>FILE_DEVICE_NVDIMM: a non-volatile memory module.</summary>
    Nvdimm = 0x5A,

    /// <summary>FILE_DEVICE_HOLOGRAPHIC: a holographic device.</summary>
    Holographic = 0x5B,

    /// <summary>FILE_DEVICE_SDFXHCI: a software-defined xHCI controller.</summary>
    Sdfxhci = 0x5C,

    /// <summary>FILE_DEVICE_UCMUCSI: the USB Type-C connector system software interface.</summary>
    UcmUcsi = 0x5D,

    /// <summary>FILE_DEVICE_PRM: the platform runtime mechanism.</summary>
    Prm = 0x5E,

    /// <summary>FILE_DEVICE_EVENT_COLLECTOR: an event collector.</summary>
    EventCollector = 0x5F,

    /// <summary>FILE_DEVICE_USB4: USB4.</summary>
    Usb4 = 0x60,

    /// <summary>FILE_DEVICE_SOUNDWIRE: a SoundWire audio bus.</summary>
    SoundWire = 0x61,

    /// <summary>FILE_DEVICE_FABRIC_NVME: NVMe over a fabric.</summary>
    FabricNvme = 0x62,

    /// <summary>FILE_DEVICE_SVM.</summary>
    Svm = 0x63,

    /// <summary>FILE_DEVICE_HARDWARE_ACCELERATOR: a hardware accelerator.</summary>
    HardwareAccelerator = 0x64,

    /// <summary>FILE_DEVICE_I3C: an I3C bus.</summary>
    I3C = 0x65,

    /// <summary>FILE_DEVICE_MULTITIER_MEMORY: multi-tier memory.</summary>
    MultitierMemory = 0x66,

    /// <summary>FILE_DEVICE_CXL_TYPE3: a CXL type 3 device: a memory expander.</summary>
    CxlType3 = 0x67,
}
