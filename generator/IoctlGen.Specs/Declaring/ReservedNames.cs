namespace IoctlGen.Specs.Declaring;

/// <summary>Names that the method of a code cannot have, or that a call would find something else by. Tests hold them to the generator, the runtime and .NET.</summary>
static class ReservedNames
{
    /// <summary>The type that is generated into a contract, with its descriptors.</summary>
    public const string Ioctls = "Ioctls";

    /// <summary>What is generated into every contract.</summary>
    public static readonly string[] Generated = [Ioctls];

    /// <summary>What every class has already.</summary>
    public static readonly string[] OfObject = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>What an IoctlDevice offers its users: a call finds it before an extension method of that name.</summary>
    public static readonly string[] OfDevice = ["Control", "ControlAsync", "Dispose", "TryControl", "TryControlAsync"];

    /// <summary>The same of SafeHandle, which methods can be written for as well.</summary>
    public static readonly string[] OfHandle = ["Close", "DangerousAddRef", "DangerousGetHandle", "DangerousRelease", "Dispose", "IsClosed", "IsInvalid", "SetHandleAsInvalid"];

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => Generated.Concat(OfObject).Concat(OfDevice).Concat(OfHandle);
}
