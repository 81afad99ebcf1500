namespace IoctlGen.Specs.Refresh;

/// <summary>Names that headers give like those of control codes, to numbers that are sent inside the buffer of one.</summary>
static class InnerCodes
{
    /// <summary>What the names of a family begin with, the code that carries them, and where that is said.</summary>
    static readonly (string Beginning, string Carrier, string Source)[] Families =
    [
        ("IOCTL_SCSI_MINIPORT_", "IOCTL_SCSI_MINIPORT", "ntddscsi.h and the page of IOCTL_SCSI_MINIPORT: they stand in SRB_IO_CONTROL.ControlCode"),
    ];

    /// <summary>The code in whose buffer a name's number is sent; empty for a control code.</summary>
    public static string InsideOf(string name) =>
        Array.Find(Families, family => name.StartsWith(family.Beginning, StringComparison.Ordinal)).Carrier ?? "";
}
