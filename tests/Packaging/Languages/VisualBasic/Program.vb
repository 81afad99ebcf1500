Imports IoctlGen
Imports IoctlGen.Testing
Imports IoctlGen.Windows
Imports IoctlGen.Windows.Disk

Module Program
    Sub Main()
        Using disk As New FakeDevice(DeviceAccess.Read)
            Dim answer As FakeAnswer(Of GET_LENGTH_INFORMATION) = New GET_LENGTH_INFORMATION With {.Length = 500107862016}
            disk.Answer(DiskCodes.Ioctls.IOCTL_DISK_GET_LENGTH_INFO, answer)
            Console.WriteLine($"{disk.GetLengthInfo().Length} bytes, {disk.TryDeleteDriveLayout().Status.Name}")
        End Using
    End Sub
End Module
