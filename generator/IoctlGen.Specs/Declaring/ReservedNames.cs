namespace IoctlGen.Specs.Declaring;

/// <summary>Names that the method of a code cannot have, or that a call would find something else by. Tests hold them to the generator, the runtime and .NET.</summary>
static class ReservedNames
{
    /// <summary>The type that is generated into a contract, with its descriptors.</summary>
    public const string Ioctls = "Ioctls";

    /// <summary>What is generated into every contract.</summary>
    public static readonly string[] Generated = [Ioctls];

    /// <summary>The list of all descriptors, a member of <see cref="Ioctls"/>.</summary>
    public const string List = "All";

    /// <summary>Where the list is kept once it was asked for, a member of <see cref="Ioctls"/>.</summary>
    public const string KeptList = "_all";

    /// <summary>The names that no code can have: its constant stands beside <see cref="Ioctls"/>, its descriptor in it.</summary>
    public static readonly string[] OfCodes = [Ioctls, List, KeptList];

    /// <summary>What every class has already.</summary>
    public static readonly string[] OfObject = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>What an IoctlDevice offers its users: a call finds it before an extension method of that name.</summary>
    public static readonly string[] OfDevice = ["Control", "ControlAsync", "Dispose", "TryControl", "TryControlAsync"];

    /// <summary>The same of SafeHandle, which methods can be written for as well.</summary>
    public static readonly string[] OfHandle = ["Close", "DangerousAddRef", "DangerousGetHandle", "DangerousRelease", "Dispose", "IsClosed", "IsInvalid", "SetHandleAsInvalid"];

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => Generated.Concat(OfObject).Concat(OfDevice).Concat(OfHandle);
}
