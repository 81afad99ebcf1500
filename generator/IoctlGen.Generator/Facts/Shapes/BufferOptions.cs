using IoctlGen.Generator.Model;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Generator.Facts;

/// <summary>The properties of [Ioctl] that size a buffer, or tell how a text lies in it: on which shapes they mean something, and what they say.</summary>
static class BufferOptions
{
    public static IReadOnlyList<string> All { get; } = [AttributeNames.SizeField, AttributeNames.OutputSize, AttributeNames.Tail, AttributeNames.InitialBufferSize, AttributeNames.MaximumBufferSize, AttributeNames.Retry, AttributeNames.AllowShortOutput, AttributeNames.Text, AttributeNames.NullTerminated];

    public static bool IsMeant(string option, ShapeFacts facts)
    {
        var shape = facts.OutputShape;
        return option switch
        {
            AttributeNames.SizeField => shape == OutputShape.HeaderBuffer,
            AttributeNames.Tail => facts.Headers.Any(),
            AttributeNames.Text or AttributeNames.NullTerminated => facts.InputShape == InputShape.Text || shape == OutputShape.Text,
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

    /// <summary>How a text is sent: with a NUL behind it, if nothing else is said.</summary>
    public static TextModel Sent(AttributeArguments attribute) => new(IsAnsi(attribute), attribute[AttributeNames.NullTerminated] is not { IsTrue: false });

    /// <summary>How a text is returned: up to its first NUL only if that is said; null for the default.</summary>
    public static TextModel? Returned(AttributeArguments attribute)
    {
        var text = new TextModel(IsAnsi(attribute), attribute[AttributeNames.NullTerminated] is { IsTrue: true });
        return text is { IsAnsi: false, NullTerminated: false } ? null : text;
    }

    static bool IsAnsi(AttributeArguments attribute) => attribute[AttributeNames.Text]?.Number == AttributeNames.AnsiText;

    public static bool Grows(OutputShape shape) => shape is OutputShape.VariableArray or OutputShape.Text or OutputShape.Buffer or OutputShape.HeaderBuffer;
}
