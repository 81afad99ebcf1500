namespace IoctlGen;

/// <summary>
/// Classes of device interfaces that Windows defines, for <see cref="IoctlDevice.Interfaces"/>. A class of your own driver is the GUID in its header, which <c>ioctlgen import</c> writes as a <see cref="Guid"/>.
/// </summary>
public static class DeviceInterfaces
{
    /// <summary>Disks. <see cref="IoctlDevice.Disks"/> lists them by number. GUID_DEVINTERFACE_DISK (ntddstor.h).</summary>
    public static Guid Disk => new(0x53f56307, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);

    /// <summary>Drives of CDs, DVDs and Blu-ray discs. GUID_DEVINTERFACE_CDROM (ntddstor.h).</summary>
    public static Guid CdRom => new(0x53f56308, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);

    /// <summary>Partitions of disks. GUID_DEVINTERFACE_PARTITION (ntddstor.h).</summary>
    public static Guid Partition => new(0x53f5630a, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);

    /// <summary>Volumes. <see cref="IoctlDevice.Volumes"/> lists them by the names that they are mounted by. GUID_DEVINTERFACE_VOLUME (ntddstor.h).</summary>
    public static Guid Volume => new(0x53f5630d, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);

    /// <summary>Tape drives. GUID_DEVINTERFACE_TAPE (ntddstor.h).</summary>
    public static Guid Tape => new(0x53f5630b, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);

    /// <summary>Changers of tapes and discs. GUID_DEVINTERFACE_MEDIUMCHANGER (ntddstor.h).</summary>
    public static Guid MediumChanger => new(0x53f56310, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);

    /// <summary>Floppy-disk drives. GUID_DEVINTERFACE_FLOPPY (ntddstor.h).</summary>
    public static Guid Floppy => new(0x53f56311, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);

    /// <summary>Adapters that disks are attached to. GUID_DEVINTERFACE_STORAGEPORT (ntddstor.h).</summary>
    public static Guid StoragePort => new(0x2accfe60, 0xc130, 0x11d2, 0xb0, 0x82, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);

    /// <summary>Serial ports, COM1 and so on. GUID_DEVINTERFACE_COMPORT (ntddser.h).</summary>
    public static Guid ComPort => new(0x86e0d1e0, 0x8089, 0x11d0, 0x9c, 0xe4, 0x08, 0x00, 0x3e, 0x30, 0x1f, 0x73);

    /// <summary>Parallel ports, LPT1 and so on. GUID_DEVINTERFACE_PARALLEL (ntddpar.h).</summary>
    public static Guid Parallel => new(0x97f76ef0, 0xf883, 0x11d0, 0xaf, 0x1f, 0x00, 0x00, 0xf8, 0x00, 0x84, 0x5c);

    /// <summary>Modems. GUID_DEVINTERFACE_MODEM (ntddmodm.h).</summary>
    public static Guid Modem => new(0x2c7089aa, 0x2e0e, 0x11d1, 0xb1, 0x14, 0x00, 0xc0, 0x4f, 0xc2, 0xaa, 0xe4);

    /// <summary>Human interface devices: each top-level collection of each device. GUID_DEVINTERFACE_HID (hidclass.h).</summary>
    public static Guid Hid => new(0x4d1e55b2, 0xf16f, 0x11cf, 0x88, 0xcb, 0x00, 0x11, 0x11, 0x00, 0x00, 0x30);

    /// <summary>Keyboards. GUID_DEVINTERFACE_KEYBOARD (ntddkbd.h).</summary>
    public static Guid Keyboard => new(0x884b96c3, 0x56ef, 0x11d1, 0xbc, 0x8c, 0x00, 0xa0, 0xc9, 0x14, 0x05, 0xdd);

    /// <summary>Mice. GUID_DEVINTERFACE_MOUSE (ntddmou.h).</summary>
    public static Guid Mouse => new(0x378de44c, 0x56ef, 0x11d1, 0xbc, 0x8c, 0x00, 0xa0, 0xc9, 0x14, 0x05, 0xdd);

    /// <summary>USB devices that are attached to a hub. GUID_DEVINTERFACE_USB_DEVICE (usbiodef.h).</summary>
    public static Guid UsbDevice => new(0xa5dcbf10, 0x6530, 0x11d2, 0x90, 0x1f, 0x00, 0xc0, 0x4f, 0xb9, 0x51, 0xed);

    /// <summary>USB hubs. GUID_DEVINTERFACE_USB_HUB (usbiodef.h).</summary>
    public static Guid UsbHub => new(0xf18a0e88, 0xc30c, 0x11d0, 0x88, 0x15, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0xd8);

    /// <summary>USB host controllers. GUID_DEVINTERFACE_USB_HOST_CONTROLLER (usbiodef.h).</summary>
    public static Guid UsbHostController => new(0x3abf6f2d, 0x71c4, 0x462a, 0x8a, 0x92, 0x1e, 0x68, 0x61, 0xe6, 0xaf, 0x27);

    /// <summary>Printers at USB. GUID_DEVINTERFACE_USBPRINT (usbprint.h).</summary>
    public static Guid UsbPrinter => new(0x28d78fad, 0x5a12, 0x11d1, 0xae, 0x5b, 0x00, 0x00, 0xf8, 0x03, 0xa8, 0xc2);

    /// <summary>Network adapters. GUID_DEVINTERFACE_NET (ndisguid.h).</summary>
    public static Guid Net => new(0xcac88484, 0x7515, 0x4c03, 0x82, 0xe6, 0x71, 0xa8, 0x7a, 0xba, 0xc3, 0x61);

    /// <summary>Display adapters. GUID_DEVINTERFACE_DISPLAY_ADAPTER (ntddvdeo.h).</summary>
    public static Guid DisplayAdapter => new(0x5b45201d, 0xf2f2, 0x4f3b, 0x85, 0xbb, 0x30, 0xff, 0x1f, 0x95, 0x35, 0x99);

    /// <summary>Monitors. GUID_DEVINTERFACE_MONITOR (ntddvdeo.h).</summary>
    public static Guid Monitor => new(0xe6f07b5f, 0xee97, 0x4a90, 0xb0, 0x76, 0x33, 0xf5, 0x7b, 0xf4, 0xea, 0xa7);

    /// <summary>Smart-card readers. GUID_DEVINTERFACE_SMARTCARD_READER (winsmcrd.h).</summary>
    public static Guid SmartCardReader => new(0x50dd5230, 0xba8a, 0x11d1, 0xbf, 0x5d, 0x00, 0x00, 0xf8, 0x05, 0xf5, 0x30);

    /// <summary>Scanners and still cameras. GUID_DEVINTERFACE_IMAGE (wiaintfc.h).</summary>
    public static Guid Image => new(0x6bdd1fc6, 0x810f, 0x11d0, 0xbe, 0xc7, 0x08, 0x00, 0x2b, 0xe2, 0x09, 0x2f);

    /// <summary>Portable devices: phones, players, cameras. GUID_DEVINTERFACE_WPD (PortableDevice.h).</summary>
    public static Guid PortableDevice => new(0x6ac27878, 0xa6fa, 0x4155, 0xba, 0x85, 0xf9, 0x8f, 0x49, 0x1d, 0x4f, 0x33);

    /// <summary>Bluetooth radios. GUID_BTHPORT_DEVICE_INTERFACE (bthdef.h).</summary>
    public static Guid BluetoothRadio => new(0x0850302a, 0xb344, 0x4fda, 0x9b, 0xe9, 0x90, 0x57, 0x6b, 0x8d, 0x46, 0xf0);
}
