using System;
using System.Linq;
using Consumer;
using IoctlGen;
using IoctlGen.Testing;

var failed = 0;
void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok  " : "FAIL")} {what}");
    failed += holds ? 0 : 1;
}

var status = NtStatus.Success;
using var drive = new FakeDevice();
drive.On(CdRom.IOCTL_CDROM_CHECK_VERIFY, () => status)
    .On<FileMakeCompatibleBuffer>(Udf.FSCTL_MAKE_MEDIA_COMPATIBLE, request => request.CloseDisc == 1 ? NtStatus.Success : NtStatus.InvalidParameter);

drive.CheckVerify();
drive.MakeMediaCompatible(new FileMakeCompatibleBuffer { CloseDisc = 1 });
var sent = drive.Requests;
Check("both codes are sent", sent.Count == 2);
Check("a drive's code is the documented number", sent[0].Code == 0x00024800u);
Check("a drive's code goes to its driver", sent[0].MajorFunction == MajorFunction.DeviceControl);
Check("a volume's code is the documented number", sent[1].Code == 0x00098130u);
Check("a volume's code goes to its file system", sent[1].MajorFunction == MajorFunction.FileSystemControl);
Check("the structure arrives, and is one byte", sent[1].Input.Length == 1 && sent[1].Input.Span[0] == 1);
Check("the contract lists its code", CdRom.Ioctls.All.Single().Name == "IOCTL_CDROM_CHECK_VERIFY");

Check("a code comes from the driver's header", Gauge.Ioctls.IOCTL_GAUGE_START.Code == 0x8339A004u);
Check("a code comes from behind the macros of the item", Gauge.Ioctls.IOCTL_GAUGE_WIDEN.Code == 0x8339E00Cu);

status = NtStatus.NoMediaInDevice;
try
{
    drive.CheckVerify();
    Check("an empty drive throws", false);
}
catch (IoctlException thrown)
{
    Check("an empty drive throws", thrown.Status == NtStatus.NoMediaInDevice && thrown.CodeName == "IOCTL_CDROM_CHECK_VERIFY");
}

using var chain = new IoctlBuffer(new byte[] { 8, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0 });
var volts = 0u;
foreach (var record in chain.ChainAt<Reply>(0, static reply => reply.Channel))
    volts += record.Header.Volts + record.Read<uint>(4);
Check("records that chain are walked", volts == 6);

return failed;
