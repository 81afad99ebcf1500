namespace IoctlGen.Generator.Model;

/// <summary>What stands in an implementing part.</summary>
abstract record BodyModel;

/// <summary>The call that a method makes of the runtime.</summary>
/// <param name="Device">The expression of the device.</param>
/// <param name="DeviceIsHandle">Whether it is a SafeHandle rather than an IoctlDevice.</param>
/// <param name="Descriptor">The expression of the code's descriptor.</param>
/// <param name="Input">What the driver reads.</param>
/// <param name="Data">The second buffer where the driver only reads it.</param>
/// <param name="Output">What the driver writes.</param>
/// <param name="ReportsResult">Whether the outcome is returned as an IoctlResult rather than thrown.</param>
/// <param name="Completion">When the call returns.</param>
/// <param name="CancellationToken">The expression of the token; null where there is none.</param>
/// <param name="Owned">The fields of the input that parameters own; null where there are none.</param>
sealed record CallModel(
    string Device,
    bool DeviceIsHandle,
    string Descriptor,
    InputModel Input,
    InputModel Data,
    OutputModel Output,
    bool ReportsResult,
    Completion Completion,
    string? CancellationToken,
    OwnedFieldsModel? Owned) : BodyModel;

/// <summary>When a call returns, and as what.</summary>
enum Completion
{
    Synchronous,
    ValueTask,
    Task,
}

/// <summary>
/// The body of a method that breaks a rule: it throws. Without a body the compiler would report CS8795 for the method and
/// stop there, before it shows what the rule has to say.
/// </summary>
/// <param name="Finding">The rule, and what breaks it where that is no longer to be seen once everything is compiled.</param>
sealed record RefusalModel(string Finding) : BodyModel;
