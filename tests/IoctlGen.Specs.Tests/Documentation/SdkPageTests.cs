namespace IoctlGen.Specs.Tests;

/// <summary>Pages of the SDK: the buffers stand in the call that they show.</summary>
public sealed class SdkPageTests
{
    const string Reading = "[METER_READING](ns-acmemeter-meter_reading.md)", Request = "[METER_REQUEST](ns-acmemeter-meter_request.md)";

    const string OldLink = "<a href=\"https://msdn.microsoft.com/1d35c087\">METER_READING</a>, <a href=\"https://msdn.microsoft.com/2\">DeviceIoControl</a>, <a href=\"https://msdn.microsoft.com/3\">IOCTL_METER_STOP</a>";

    [Theory]
    [InlineData("NULL, // lpInBuffer\n 0, // nInBufferSize\n (LPVOID) lpOutBuffer, // output buffer\n (DWORD) nOutBufferSize, // size of output buffer\n", Reading, "none", "METER_READING")]
    [InlineData("(LPVOID) lpInBuffer, // input buffer\n (DWORD) nInBufferSize, // size\n NULL, // output buffer\n 0, // size of output buffer\n", Request, "METER_REQUEST", "none")]
    [InlineData("NULL, // lpInBuffer\n 0, // nInBufferSize\n NULL, // lpOutBuffer\n 0, // nOutBufferSize\n", Reading, "none", "none")]
    [InlineData("(LPVOID) NULL, // lpInBuffer\n (DWORD) O, // nInBufferSize\n (LPVOID), lpOutBuffer, // output buffer\n (DWORD), nOutBufferSize, // size\n", Reading, "none", "METER_READING")]
    [InlineData("_In_opt_ (LPVOID) lpInBuffer,\n _In_ (DWORD) nInBufferSize,\n _Out_opt_ (LPVOID) NULL,\n _In_ (DWORD) 0,\n", Request, "METER_REQUEST", "none")]
    [InlineData("(PMETER_REQUEST) lpInBuffer, // input buffer\n (DWORD) nInBufferSize, // size\n (ULONG) lpOutBuffer, // output buffer\n (DWORD) nOutBufferSize, // size\n", "", "METER_REQUEST", "ULONG")]
    [InlineData("(PLONGLONG) lpInBuffer, // input buffer\n (DWORD) nInBufferSize, // size\n NULL, // output buffer\n 0, // size\n", "", "LONGLONG", "none")]
    [InlineData("(LPVOID) lpInBuffer, // input buffer:METER_REQUEST\n (DWORD) nInBufferSize, // size\n (LPVOID) lpOutBuffer, // METER_READING structure\n (DWORD) nOutBufferSize, // size\n", "", "METER_REQUEST", "METER_READING")]
    [InlineData("NULL, // lpInBuffer\n 0, // nInBufferSize\n (LPVOID) lpOutBuffer, // output buffer\n (DWORD) nOutBufferSize, // size\n", OldLink, "none", "METER_READING")]
    public void The_call_tells_the_buffers(string arguments, string links, string input, string output) =>
        Assert.Equal((input, output), Buffers(Page("DeviceIoControl(\n (HANDLE) hDevice, // handle to device\n IOCTL_METER_READ, // dwIoControlCode\n " + arguments + " (LPDWORD) lpBytesReturned, // number of bytes returned\n (LPOVERLAPPED) lpOverlapped );", links)));

    /// <summary>Ends of lines are lost, so that arguments, and the end of the call, stand inside comments.</summary>
    [Theory]
    [InlineData("NULL, // lpInBuffer0, // nInBufferSize(LPVOID) lpOutBuffer, // output buffer\n (DWORD) nOutBufferSize, // size\n", "none", "METER_READING")]
    [InlineData("(LPVOID) lpInBuffer, // input buffer\n (DWORD) nInBufferSize, // sizeNULL, // lpOutBuffer0, // nOutBufferSize", "METER_READING", "none")]
    [InlineData("NULL, // lpInBuffer0, // nInBufferSizeNULL, // lpOutBuffer0, // nOutBufferSize(LPDWORD)lpBytesReturned, // lpBytesReturned(LPDWORD) lpOverlapped // lpOverlapped);", "none", "none")]
    public void Arguments_inside_comments_are_arguments(string arguments, string input, string output) =>
        Assert.Equal((input, output), Buffers(Page("DeviceIoControl(\n (HANDLE) hDevice, // handle to device\n IOCTL_METER_READ, // dwIoControlCode" + arguments + ");", Reading)));

    [Theory]
    [InlineData("DeviceIoControl( (HANDLE) hDevice, IOCTL_METER_STOP, NULL, 0, NULL, 0, (LPDWORD) lpBytesReturned, (LPOVERLAPPED) lpOverlapped );")]
    [InlineData("DeviceIoControl( (HANDLE) hDevice, IOCTL_METER_READ_EX, NULL, 0, NULL, 0, (LPDWORD) lpBytesReturned, (LPOVERLAPPED) lpOverlapped );")]
    [InlineData("DeviceIoControl( (HANDLE) hDevice, IOCTL_METER_READ, NULL, nInBufferSize, NULL, 0, (LPDWORD) lpBytesReturned, (LPOVERLAPPED) lpOverlapped );")]
    [InlineData("DeviceIoControl( (HANDLE) hDevice, IOCTL_METER_READ")]
    [InlineData("To read the meter, call DeviceIoControl.")]
    public void A_call_of_another_code_or_half_a_call_says_nothing(string call) => Assert.Equal(("", ""), Buffers(Page(call, Reading)));

    [Theory]
    [InlineData("NULL, 0, (LPVOID) lpOutBuffer, (DWORD) nOutBufferSize,", "none", "METER_READING METER_REQUEST")]
    [InlineData("(LPVOID) lpInBuffer, (DWORD) nInBufferSize, (LPVOID) lpOutBuffer, (DWORD) nOutBufferSize,", "", "METER_READING METER_REQUEST")]
    public void Links_to_several_structures_are_named_and_no_fact(string arguments, string input, string named)
    {
        var page = Read.Page("x.md", Page("DeviceIoControl( (HANDLE) hDevice, IOCTL_METER_READ, " + arguments + " (LPDWORD) lpBytesReturned, (LPOVERLAPPED) lpOverlapped );", Reading + Request));

        Assert.Equal((input, ""), (page.Input.Text, page.Output.Text));
        Assert.Equal(named.Split(' '), page.Output.Named);
    }

    [Fact]
    public void A_sentence_that_names_one_argument_tells_its_type() => Assert.Equal(
        ("METER_REQUEST and more", "METER_READING"),
        Buffers(Page("DeviceIoControl( (HANDLE) hDevice, IOCTL_METER_READ, (LPVOID) lpInBuffer, (DWORD) nInBufferSize, (LPVOID) lpOutBuffer, (DWORD) nOutBufferSize, (LPDWORD) lpBytesReturned, (LPOVERLAPPED) lpOverlapped );", "")
            + $"\n## -remarks\nThe buffer at *lpInBuffer* starts with a {Request} structure. What comes back at *lpOutBuffer* is a {Reading} structure."));

    [Fact]
    public void Sections_of_parameters_tell_the_buffers() => Assert.Equal(
        ("none", "METER_READING"),
        Buffers("---\ntitle: IOCTL_METER_READ\n---\n## -parameters\n### -param lpInBuffer [in, optional]\nNot used with this operation. Set to **NULL**.\n### -param nInBufferSize [in]\n0\n"
            + $"### -param lpOutBuffer [out, optional]\nA pointer to the buffer that receives the {Reading} data.\n### -param nOutBufferSize [in]\nAt least **sizeof**(METER_READING).\n"));

    [Fact]
    public void A_call_in_HTML_is_the_same_call() => Assert.Equal(
        ("none", "METER_READING"),
        Buffers(Page("<div class=\"code\"><pre>BOOL \nWINAPI \nDeviceIoControl( (HANDLE) hDevice, // handle\n IOCTL_METER_READ, // code\n NULL, // in\n 0, // size\n (LPVOID) lpOutBuffer, // output buffer\n (DWORD) nOutBufferSize, // size\n (LPOVERLAPPED) lpOverlapped ); // OVERLAPPED</pre></div>", "<a href=\"/windows/desktop/api/acmemeter/ns-acmemeter-meter_reading\">METER_READING</a> <a href=\"/x/ns-minwinbase-overlapped\">OVERLAPPED</a>")));

    static string Page(string call, string links) => $"---\ntitle: IOCTL_METER_READ\n---\n## -description\nReads. Call [DeviceIoControl](../ioapiset/nf-ioapiset-deviceiocontrol.md).\n{call}\n## -ioctlparameters\n### -input-buffer\n### -output-buffer\n## -see-also\n{links}\n";

    static (string Input, string Output) Buffers(string text)
    {
        var page = Read.Page("x.md", text);
        return (page.Input.Text, page.Output.Text);
    }
}
