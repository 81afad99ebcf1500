namespace IoctlGen;

/// <summary>
/// Marks the <see cref="int"/> parameter of a method with <see cref="IoctlAttribute"/> that says how many bytes the output of this call has, where the driver
/// checks the length that it is given. The parameter is not sent.
/// </summary>
/// <remarks>
/// With <c>Retry = false</c> the driver gets exactly that many bytes; else it is the first size, which grows as any other. A negative size, or one above
/// <see cref="IoctlAttribute.MaximumBufferSize"/>, throws <see cref="ArgumentOutOfRangeException"/>. <see cref="IoctlAttribute.OutputSize"/> takes the size from
/// a field of the input.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class OutputSizeAttribute : Attribute;
