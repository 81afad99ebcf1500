// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Bus;

/// <summary>I2C, SPI, GPIO pins, pulse width, resource hubs.</summary>
[IoctlContract]
public static partial class BusCodes
{
    /// <summary>IOCTL_GPIO_CONTROLLER_SPECIFIC_FUNCTION. Input: bytes (length: buffer length). Output: bytes (length: bytes returned).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gpio/ni-gpio-ioctl_gpio_controller_specific_function">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_NOT_IMPLEMENTED, STATUS_NOT_SUPPORTED.</exception>
    [Ioctl("IOCTL_GPIO_CONTROLLER_SPECIFIC_FUNCTION")]
    public static partial int ControllerSpecificFunction(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

    /// <summary>IOCTL_GPIO_CONTROLLER_SPECIFIC_FUNCTION. Input: bytes (length: buffer length). Output: bytes (length: bytes returned).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gpio/ni-gpio-ioctl_gpio_controller_specific_function">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GPIO_CONTROLLER_SPECIFIC_FUNCTION")]
    public static partial IoctlResult<int> TryControllerSpecificFunction(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

    /// <summary>IOCTL_GPIO_READ_PINS. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gpio/ni-gpio-ioctl_gpio_read_pins">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_GPIO_OPERATION_DENIED.</exception>
    [Ioctl("IOCTL_GPIO_READ_PINS")]
    public static partial int ReadPins(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_GPIO_READ_PINS. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gpio/ni-gpio-ioctl_gpio_read_pins">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GPIO_READ_PINS")]
    public static partial IoctlResult<int> TryReadPins(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_GPIO_WRITE_PINS. Input: bytes (length: buffer length). Output: bytes (length: bytes returned).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gpio/ni-gpio-ioctl_gpio_write_pins">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_GPIO_OPERATION_DENIED.</exception>
    [Ioctl("IOCTL_GPIO_WRITE_PINS")]
    public static partial int WritePins(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

    /// <summary>IOCTL_GPIO_WRITE_PINS. Input: bytes (length: buffer length). Output: bytes (length: bytes returned).</summary>
    /// <remarks>From Windows 8. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/gpio/ni-gpio-ioctl_gpio_write_pins">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GPIO_WRITE_PINS")]
    public static partial IoctlResult<int> TryWritePins(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);
}
