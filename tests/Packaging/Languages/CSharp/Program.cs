using System;
using IoctlGen;
using IoctlGen.Testing;
using IoctlGen.Windows;
using IoctlGen.Windows.Disk;

using var disk = new FakeDevice(DeviceAccess.Read);
disk.Answer(DiskCodes.Ioctls.IOCTL_DISK_GET_LENGTH_INFO, new GET_LENGTH_INFORMATION { Length = 500107862016 });
Console.WriteLine($"{disk.GetLengthInfo().Length} bytes, {disk.TryDeleteDriveLayout().Status.Name}");
