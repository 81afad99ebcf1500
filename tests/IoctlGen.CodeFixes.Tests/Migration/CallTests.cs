using IoctlGen.CodeFixes.Migration;
using static IoctlGen.CodeFixes.Tests.Migration.OldCode;

namespace IoctlGen.CodeFixes.Tests.Migration;

/// <summary>The signature is that of the call, and the call is replaced where the new one does the same.</summary>
public sealed class CallTests
{
    const string Constant = "const uint IOCTL_ACME_START = 0x83376004;\n";

    const string Ioctl = "0x801, TransferMethod.Buffered, RequiredAccess.Read, Name = \"IOCTL_ACME_START\"";

    [Theory]
    [InlineData("device, IOCTL_ACME_START, IntPtr.Zero, 0, IntPtr.Zero, 0, out _, IntPtr.Zero", "void Start(this SafeHandle device)")]
    [InlineData("device, IOCTL_ACME_START, (byte[]?)null, 0, buffer, 4, out _, default", "int Start(this SafeHandle device, ReadOnlySpan<byte> request, Span<byte> reply)")]
    [InlineData("device, IOCTL_ACME_START, null, 0, buffer, 4, out _, default", "int Start(this SafeHandle device, Span<byte> reply)")]
    [InlineData("device, IOCTL_ACME_START, buffer, 4, null, 0, out _, default", "void Start(this SafeHandle device, ReadOnlySpan<byte> request)")]
    [InlineData("device, IOCTL_ACME_START, ref request, 4, out var reply, 4, out _, default", "Reply Start(this SafeHandle device, in Request request)")]
    [InlineData("device, IOCTL_ACME_START, address, 4, address, 4, out _, default", "int Start(this SafeHandle device, ReadOnlySpan<byte> request, Span<byte> reply)")]
    [InlineData("overlapped: default, returned: out _, outputSize: 0, output: IntPtr.Zero, inputSize: 4, input: in request, code: IOCTL_ACME_START, device: device", "void Start(this SafeHandle device, in Request request)")]
    public Task The_shape_is_that_of_the_arguments(string arguments, string method)
    {
        string Old(string mark) => Constant + $"static bool Start(SafeFileHandle device, byte[] buffer, IntPtr address, Request request) => {mark}DeviceIoControl({arguments});";

        return Refactoring.Turns<DeclareIoctlRefactoring>(File(Old("{|here:|}")), File(Old(""), Contract("0x8337", "AcmeDevice", Ioctl, method)));
    }

    [Theory]
    [InlineData("IntPtr.Zero, 0, IntPtr.Zero, 0, out _, IntPtr.Zero", "void Start(this SafeHandle device)", "device.Start();")]
    [InlineData("IntPtr.Zero, 0, IntPtr.Zero, 0, out var ignored, IntPtr.Zero", "void Start(this SafeHandle device)", "device.Start();")]
    [InlineData("in request, Marshal.SizeOf<Request>(), IntPtr.Zero, 0, out int _, default", "void Start(this SafeHandle device, in Request request)", "device.Start(request);")]
    [InlineData("in request, Marshal.SizeOf(request), IntPtr.Zero, 0, out _, default", "void Start(this SafeHandle device, in Request request)", "device.Start(request);")]
    [InlineData("in request, Marshal.SizeOf(typeof(Request)), IntPtr.Zero, 0, out _, default", "void Start(this SafeHandle device, in Request request)", "device.Start(request);")]
    [InlineData("buffer, (int)buffer.Length, null, 0, out _, default", "void Start(this SafeHandle device, ReadOnlySpan<byte> request)", "device.Start(buffer);")]
    public Task A_call_that_throws_on_failure_and_has_no_output_is_replaced(string arguments, string method, string call)
    {
        string Old(string body) => Constant + $$"""
            static void Start(SafeFileHandle device, byte[] buffer, Request request)
            {
                {{body}}
            }
            """;

        return Refactoring.Turns<DeclareIoctlRefactoring>(
            File(Old($"if (!{{|here:|}}DeviceIoControl(device, IOCTL_ACME_START, {arguments}))\n        throw new Win32Exception(Marshal.GetLastWin32Error());")),
            File(Old(call), Contract("0x8337", "AcmeDevice", Ioctl, method)));
    }

    [Theory]
    [InlineData("if (!CALL) throw new InvalidOperationException();", "IntPtr.Zero, 0, IntPtr.Zero, 0, out _, IntPtr.Zero")]
    [InlineData("if (!CALL) throw new Win32Exception(5);", "IntPtr.Zero, 0, IntPtr.Zero, 0, out _, IntPtr.Zero")]
    [InlineData("if (!CALL) throw new Win32Exception(); else GC.KeepAlive(device);", "IntPtr.Zero, 0, IntPtr.Zero, 0, out _, IntPtr.Zero")]
    [InlineData("if (!CALL) { GC.KeepAlive(device); throw new Win32Exception(); }", "IntPtr.Zero, 0, IntPtr.Zero, 0, out _, IntPtr.Zero")]
    [InlineData("if (!CALL) throw new Win32Exception(); // started", "IntPtr.Zero, 0, IntPtr.Zero, 0, out returned, IntPtr.Zero")]
    [InlineData("if (!CALL) throw new Win32Exception(); GC.KeepAlive(count);", "IntPtr.Zero, 0, IntPtr.Zero, 0, out var count, IntPtr.Zero")]
    [InlineData("if (!CALL) throw new Win32Exception();", "IntPtr.Zero, 0, IntPtr.Zero, 0, out _, overlapped")]
    [InlineData("if (!CALL) /* or else */ throw new Win32Exception();", "IntPtr.Zero, 0, IntPtr.Zero, 0, out _, IntPtr.Zero")]
    [InlineData("GC.KeepAlive(CALL);", "IntPtr.Zero, 0, IntPtr.Zero, 0, out _, IntPtr.Zero")]
    public Task A_call_that_does_anything_else_stays(string statement, string arguments)
    {
        string Old(string mark) => Constant + $$"""
            static void Start(SafeFileHandle device, IntPtr overlapped, out int returned)
            {
                returned = 0;
                {{statement.Replace("CALL", mark + "DeviceIoControl(device, IOCTL_ACME_START, " + arguments + ")", StringComparison.Ordinal)}}
            }
            """;

        return Refactoring.Turns<DeclareIoctlRefactoring>(File(Old("{|here:|}")), File(Old(""), Contract("0x8337", "AcmeDevice", Ioctl, "void Start(this SafeHandle device)")));
    }

    [Theory]
    [InlineData("in request, 2, IntPtr.Zero, 0, out _, default", "void Start(this SafeHandle device, in Request request)")]
    [InlineData("in request, Marshal.SizeOf<Reply>(), IntPtr.Zero, 0, out _, default", "void Start(this SafeHandle device, in Request request)")]
    [InlineData("buffer, 4, null, 0, out _, default", "void Start(this SafeHandle device, ReadOnlySpan<byte> request)")]
    [InlineData("buffer, other.Length, null, 0, out _, default", "void Start(this SafeHandle device, ReadOnlySpan<byte> request)")]
    [InlineData("ref request, 4, out var reply, 4, out _, default", "Reply Start(this SafeHandle device, in Request request)")]
    public Task A_call_of_another_size_or_with_an_output_stays(string arguments, string method)
    {
        string Old(string mark) => Constant + $$"""
            static void Start(SafeFileHandle device, byte[] buffer, byte[] other, Request request)
            {
                if (!{{mark}}DeviceIoControl(device, IOCTL_ACME_START, {{arguments}})) throw new Win32Exception();
            }
            """;

        return Refactoring.Turns<DeclareIoctlRefactoring>(File(Old("{|here:|}")), File(Old(""), Contract("0x8337", "AcmeDevice", Ioctl, method)));
    }
}
