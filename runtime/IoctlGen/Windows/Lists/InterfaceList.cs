using System.ComponentModel;

namespace IoctlGen;

/// <summary>The interfaces of a class.</summary>
static class InterfaceList
{
    public static IReadOnlyList<string> Read(IConfigManager manager, Guid interfaceClass, string? deviceInstance, bool includeAbsent)
    {
        var flags = includeAbsent ? CfgMgr32.AllDevices : CfgMgr32.PresentOnly;
        var what = deviceInstance is null ? $"the device interfaces of class {interfaceClass:B}" : $"the device interfaces of class {interfaceClass:B} of '{deviceInstance}'";
        return NameList.Read(what, Length, Fill) ?? throw Failure(what, ConfigReturn.BufferSmall);

        long Length()
        {
            var result = manager.LengthOfList(interfaceClass, deviceInstance, flags, out var length);
            return result == ConfigReturn.Success ? length : throw Failure(what, result);
        }

        // A device that came since the length was asked for makes the list longer.
        bool Fill(Span<char> names) => manager.List(interfaceClass, deviceInstance, flags, names) switch
        {
            ConfigReturn.Success => true,
            ConfigReturn.BufferSmall => false,
            var result => throw Failure(what, result),
        };
    }

    static Win32Exception Failure(string what, uint result) =>
        new(ConfigReturn.ToWin32Error(result), $"Cannot list {what}: {ConfigReturn.Describe(result)}");
}
