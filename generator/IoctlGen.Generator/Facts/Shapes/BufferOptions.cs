using IoctlGen.Generator.Model;

namespace IoctlGen.Generator.Facts;

/// <summary>The properties of [Ioctl] that size a buffer: on which shapes they mean something, and what they say.</summary>
static class BufferOptions
{
    public const string SizeField = "SizeField", InitialBufferSize = "InitialBufferSize", MaximumBufferSize = "MaximumBufferSize", Retry = "Retry", AllowShortOutput = "AllowShortOutput";

    public static IReadOnlyList<string> All { get; } = [SizeField, InitialBufferSize, MaximumBufferSize, Retry, AllowShortOutput];

    public static bool IsMeant(string option, OutputShape shape) => option switch
    {
        SizeField => shape == OutputShape.HeaderBuffer,
        InitialBufferSize => Grows(shape) || shape == OutputShape.Pages,
        AllowShortOutput => shape is OutputShape.Returned or OutputShape.OutParameter or OutputShape.RefParameter or OutputShape.HeaderBuffer or OutputShape.Pages,
        _ => Grows(shape),
    };

    public static GrowthModel? Growth(AttributeArguments attribute)
    {
        var growth = new GrowthModel(
            attribute[InitialBufferSize]?.Number,
            attribute[MaximumBufferSize]?.Number,
            attribute[Retry] is { IsTrue: false } ? false : null);
        return growth is { InitialSize: null, MaximumSize: null, Retry: null } ? null : growth;
    }

    public static bool Grows(OutputShape shape) => shape is OutputShape.VariableArray or OutputShape.Text or OutputShape.Buffer or OutputShape.HeaderBuffer;
}
