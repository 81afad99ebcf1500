namespace IoctlGen.Generator.Model;

/// <summary>The call that a method makes of the runtime.</summary>
/// <param name="Device">The expression of the device.</param>
/// <param name="DeviceIsHandle">Whether it is a SafeHandle rather than an IoctlDevice.</param>
/// <param name="Descriptor">The expression of the code's descriptor.</param>
/// <param name="Input">What the driver reads.</param>
/// <param name="Data">The second buffer that the driver reads; null but for InDirect.</param>
/// <param name="Output">What the driver writes.</param>
/// <param name="ReportsResult">Whether the outcome is returned as an IoctlResult rather than thrown.</param>
/// <param name="Completion">When the call returns.</param>
/// <param name="CancellationToken">The expression of the token; null where there is none.</param>
sealed record CallModel(
    string Device,
    bool DeviceIsHandle,
    string Descriptor,
    InputModel Input,
    string? Data,
    OutputModel Output,
    bool ReportsResult,
    Completion Completion,
    string? CancellationToken) : BodyModel;
