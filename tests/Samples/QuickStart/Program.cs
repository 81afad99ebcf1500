using System.ComponentModel;
using IoctlGen;
using IoctlGen.Samples;
using IoctlGen.Samples.QuickStart;

var arguments = Arguments.Parse(args);
return arguments switch
{
    { Help: true } => Say(Console.Out, Arguments.Usage, exitCode: 0),
    { Problem: { } problem } => Say(Console.Error, $"{problem}\n\n{Arguments.Usage}", exitCode: 2),
    { Device: null } => Show(),
    _ when !OperatingSystem.IsWindows() => Say(Console.Error, "--device needs Windows: control codes of Windows drives can be sent on Windows only.", exitCode: 2),
    _ => Ask(arguments.Device, arguments.MakeCompatible),
};

static int Show()
{
    CodeTable.Write(Console.Out, [.. CdRom.Ioctls.All, .. Storage.Ioctls.All, .. Udf.Ioctls.All]);

    var drive = new FakeDrive { HasMedium = true };
    var calls = new DriveCalls(drive.Device, Console.Out);
    Console.WriteLine("\nA fake drive with a medium");
    calls.CheckVerify();
    calls.MakeMediaCompatible();

    drive.HasMedium = false;
    Console.WriteLine("\nThe same drive, empty");
    calls.CheckVerify();
    calls.MakeMediaCompatible();
    return 0;
}

static int Ask(string path, bool makeCompatible)
{
    try
    {
        // CheckVerify's code requires reading, MakeMediaCompatible's writing, which may need an administrator.
        using var drive = IoctlDevice.Open(path, makeCompatible ? DeviceAccess.ReadWrite : DeviceAccess.Read);
        var calls = new DriveCalls(drive, Console.Out);
        Console.WriteLine(path);
        var succeeded = calls.CheckVerify();
        if (makeCompatible)
            succeeded &= calls.MakeMediaCompatible();
        return succeeded ? 0 : 1;
    }
    catch (Win32Exception notOpened)
    {
        return Say(Console.Error, notOpened.Message, exitCode: 1);
    }
}

static int Say(TextWriter writer, string text, int exitCode)
{
    writer.WriteLine(text);
    return exitCode;
}
