using IoctlGen.Generator.Model;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Generator.Facts;

/// <summary>The properties of [Ioctl] that size a buffer: on which shapes they mean something, and what they say.</summary>
static class BufferOptions
{
    public static IReadOnlyList<string> All { get; } = [AttributeNames.SizeField, AttributeNames.OutputSize, AttributeNames.Tail, AttributeNames.InitialBufferSize, AttributeNames.MaximumBufferSize, AttributeNames.Retry, AttributeNames.AllowShortOutput];

    public static bool IsMeant(string option, ShapeFacts facts)
    {
        var shape = facts.OutputShape;
        return option switch
        {
            AttributeNames.SizeField => shape == OutputShape.HeaderBuffer,
            AttributeNames.Tail => facts.Headers.Any(),
            AttributeNames.OutputSize => IsSizedByRuntime(shape) && (facts.InputShape is InputShape.Structure or InputShape.Builder),
            AttributeNames.InitialBufferSize => IsSizedByRuntime(shape),
            AttributeNames.AllowShortOutput => shape is OutputShape.Returned or OutputShape.OutParameter or OutputShape.RefParameter or OutputShape.SecondRefParameter or OutputShape.HeaderBuffer or OutputShape.Pages,
            _ => Grows(shape),
        };
    }

    public static GrowthModel? Growth(AttributeArguments attribute)
    {
        var growth = new GrowthModel(
            attribute[AttributeNames.InitialBufferSize]?.Number,
            attribute[AttributeNames.MaximumBufferSize]?.Number,
            attribute[AttributeNames.Retry] is { IsTrue: false } ? false : null,
            OfCall: null);
        return growth == GrowthModel.Default ? null : growth;
    }

    /// <summary>Whether the buffer is the runtime's, so that something must say how large it is.</summary>
    public static bool IsSizedByRuntime(OutputShape shape) => Grows(shape) || shape == OutputShape.Pages;

    public static bool Grows(OutputShape shape) => shape is OutputShape.VariableArray or OutputShape.Text or OutputShape.Buffer or OutputShape.HeaderBuffer;
}
