open IoctlGen
open IoctlGen.Testing
open IoctlGen.Windows
open IoctlGen.Windows.Disk

let disk = new FakeDevice(DeviceAccess.Read)
disk.Answer(DiskCodes.Ioctls.IOCTL_DISK_GET_LENGTH_INFO, GET_LENGTH_INFORMATION(Length = 500107862016L)) |> ignore
printfn $"{disk.GetLengthInfo().Length} bytes, {disk.TryDeleteDriveLayout().Status.Name}"
