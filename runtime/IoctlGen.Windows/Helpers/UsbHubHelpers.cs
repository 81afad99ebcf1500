namespace IoctlGen.Windows.UsbHub;

/// <summary>Ports of USB hubs, and the names of what is connected to them (usbioctl.h). Hubs are opened for writing.</summary>
public static class UsbHubHelpers
{
    /// <summary>Asks what is connected to a port of a hub: USB_NODE_CONNECTION_INFORMATION_EX.</summary>
    /// <param name="hub">The hub.</param>
    /// <param name="port">The port, from 1.</param>
    /// <exception cref="IoctlException">The hub has no such port, or fails it.</exception>
    /// <exception cref="InvalidDataException">The hub announces more pipes than it describes.</exception>
    public static UsbPort GetPort(this IoctlDevice hub, int port)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(port, 1);
        using var answer = hub.GetNodeConnectionInformationEx(new USB_NODE_CONNECTION_INFORMATION_EX { ConnectionIndex = (uint)port });
        ref readonly var said = ref answer.Header;
        return new(port, said.ConnectionStatus, said.DeviceDescriptor, (USB_DEVICE_SPEED)said.Speed, said.DeviceIsHub, said.DeviceAddress, said.CurrentConfigurationValue,
            answer.Elements<USB_PIPE_INFO>((int)said.NumberOfOpenPipes).ToArray());
    }

    /// <summary>The path of a hub that is connected to a port: for <see cref="IoctlDevice.Open"/>.</summary>
    /// <param name="hub">The hub that has the port.</param>
    /// <param name="port">The port, from 1.</param>
    /// <returns>Null where the hub gives no name, as for a device that is no hub.</returns>
    /// <exception cref="IoctlException">The hub has no such port, or fails it.</exception>
    /// <exception cref="InvalidDataException">The name is longer than the answer.</exception>
    public static string? GetHubPath(this IoctlDevice hub, int port)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(port, 1);
        using var answer = hub.GetNodeConnectionName(new USB_NODE_CONNECTION_NAME { ConnectionIndex = (uint)port });
        return PathOf(Name(answer, answer.OffsetOf(in answer.Header.NodeName), answer.Header.ActualLength));
    }

    /// <summary>The path of the root hub of a host controller: for <see cref="IoctlDevice.Open"/>.</summary>
    /// <param name="controller">The host controller.</param>
    /// <returns>Null where the controller gives no name.</returns>
    /// <exception cref="IoctlException">The controller fails it.</exception>
    /// <exception cref="InvalidDataException">The name is longer than the answer.</exception>
    public static string? GetRootHubPath(this IoctlDevice controller)
    {
        using var answer = controller.GetRootHubName();
        return PathOf(Name(answer, answer.OffsetOf(in answer.Header.RootHubName), answer.Header.ActualLength));
    }

    /// <summary>The key of the driver of what is connected to a port, below HKLM\SYSTEM\CurrentControlSet\Control\Class: by it, SetupAPI finds the device.</summary>
    /// <param name="hub">The hub.</param>
    /// <param name="port">The port, from 1.</param>
    /// <returns>Null where the hub gives none.</returns>
    /// <exception cref="IoctlException">The hub has no such port, or fails it.</exception>
    /// <exception cref="InvalidDataException">The key is longer than the answer.</exception>
    public static string? GetDriverKey(this IoctlDevice hub, int port)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(port, 1);
        using var answer = hub.GetNodeConnectionDriverkeyName(new USB_NODE_CONNECTION_DRIVERKEY_NAME { ConnectionIndex = (uint)port });
        return Name(answer, answer.OffsetOf(in answer.Header.DriverKeyName), answer.Header.ActualLength);
    }

    /// <summary>A name up to its NUL; the length is that of the whole answer.</summary>
    static string? Name(IoctlBuffer answer, int start, uint length)
    {
        if (length <= start)
            return null;
        var name = answer.ReadUtf16String((uint)start, Answers.At(length - start));
        var end = name.IndexOf('\0');
        return end switch { 0 => null, < 0 => name, _ => name[..end] };
    }

    static string? PathOf(string? name) => name is null ? null : name.StartsWith('\\') ? name : @"\\.\" + name;
}

/// <summary>A port of a hub, and what is connected to it (USB_NODE_CONNECTION_INFORMATION_EX).</summary>
/// <param name="Port">The port, from 1.</param>
/// <param name="Status">Whether a device is connected, and works. Without one, the rest is zero.</param>
/// <param name="Descriptor">Its device descriptor: vendor, product, class.</param>
/// <param name="Speed">How fast it is; a SuperSpeed device is told apart by IOCTL_USB_GET_NODE_CONNECTION_INFORMATION_EX_V2.</param>
/// <param name="IsHub">Whether it is a hub: <see cref="UsbHubHelpers.GetHubPath"/> has its path.</param>
/// <param name="Address">Its address on the bus.</param>
/// <param name="Configuration">Its configuration that is in use; 0 for none.</param>
/// <param name="Pipes">Its open pipes.</param>
public sealed record UsbPort(
    int Port, USB_CONNECTION_STATUS Status, USB_DEVICE_DESCRIPTOR Descriptor, USB_DEVICE_SPEED Speed, bool IsHub, int Address, int Configuration, IReadOnlyList<USB_PIPE_INFO> Pipes);
