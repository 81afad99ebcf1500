namespace IoctlGen.Specs.CHeaders;

/// <summary>A text: <c>#define ACME_DEVICE_NAME L"\\\\.\\Acme"</c>.</summary>
public sealed class CTextConstant : CConstant
{
    internal CTextConstant(Macro macro, string comment, string text)
        : base(macro.Name, macro.Defined.Position, comment) => Text = text;

    /// <summary>Its characters.</summary>
    public string Text { get; }
}
