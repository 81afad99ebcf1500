namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs for own interpolated strings on netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Struct)]
sealed class InterpolatedStringHandlerAttribute : Attribute;

/// <summary>What the compiler needs to hand the receiver of a call to such a string.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string[] Arguments { get; } = [argument];
}
