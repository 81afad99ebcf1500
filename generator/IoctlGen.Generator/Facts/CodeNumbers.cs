using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Generator.Facts;

/// <summary>The numbers that a declaration gives for a code, in range or not, or those that a source has of a published name.</summary>
sealed class CodeNumbers
{
    /// <param name="contract">The arguments of the contract.</param>
    /// <param name="method">The arguments of the method.</param>
    /// <param name="known">What the sources say of a name that was given without numbers.</param>
    public CodeNumbers(AttributeArguments contract, AttributeArguments method, PublishedCode? known)
    {
        Raw = method[AttributeNames.Code]?.Number;
        DeviceType = contract[AttributeArguments.DeviceType]?.Number;
        Function = method[AttributeArguments.Function]?.Number;
        Method = method[AttributeArguments.Method]?.Number ?? contract[AttributeNames.Method]?.Number ?? 0;
        Access = method[AttributeArguments.Access]?.Number ?? contract[AttributeNames.Access]?.Number ?? 0;
        Published = known?.Value is null ? null : known;
        Value = Published?.Value ?? Compose();
    }

    /// <summary>Where the code comes from, of a published name that was given without numbers; null where numbers were given, or no source has them.</summary>
    public PublishedCode? Published { get; }

    /// <summary>The whole code, where it was given as such.</summary>
    public long? Raw { get; }

    public long? DeviceType { get; }

    public long? Function { get; }

    public long Method { get; }

    public long Access { get; }

    /// <summary>The code; null where a number is missing or does not fit.</summary>
    public uint? Value { get; }

    /// <summary>The transfer method: of the whole code where there is one, else as declared.</summary>
    public uint? TransferMethod => Value is { } value ? CtlCode.Method(value) : null;

    uint? Compose()
    {
        if (Raw is { } raw)
            return raw is >= 0 and <= uint.MaxValue ? (uint)raw : null;

        return DeviceType is >= 0 and <= CtlCode.MaximumDeviceType
            && Function is >= 0 and <= CtlCode.MaximumFunction
            && Method is >= 0 and <= CtlCode.MaximumMethod
            && Access is >= 0 and <= CtlCode.MaximumAccess
            ? CtlCode.Compose((uint)DeviceType, (uint)Function, (uint)Method, (uint)Access)
            : null;
    }
}
