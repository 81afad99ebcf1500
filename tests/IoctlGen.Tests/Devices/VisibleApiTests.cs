using System.ComponentModel;
using System.Reflection;

namespace IoctlGen.Tests;

/// <summary>What a user's completion list shows: his own codes, and little else.</summary>
public sealed class VisibleApiTests
{
    [Fact]
    public void A_device_shows_how_to_find_open_send_and_close() => Assert.Equal(
        ["Access", "Control", "ControlAsync", "Disks", "Dispose", "FromHandle", "Interfaces", "MountPoints", "Open", "TryControl", "TryControlAsync", "Volumes", "get_Access"],
        PublicMembers(typeof(IoctlDevice)));

    [Fact]
    public void DeviceControl_shows_how_to_send() => Assert.Equal(
        ["Control", "ControlAsync", "TryControl", "TryControlAsync"], PublicMembers(typeof(DeviceControl)));

    [Fact]
    public void What_generated_code_calls_is_shown_nowhere()
    {
        var types = typeof(IoctlDevice).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(DeviceCalls).Namespace).ToList();

        Assert.NotEmpty(types);
        Assert.All(types, type => Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State));
    }

    static IEnumerable<string> PublicMembers(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Select(member => member.Name).Order(StringComparer.Ordinal);
}
