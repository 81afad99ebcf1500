using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Documentation;

/// <summary>
/// The buffers of a page, by what speaks first: the sections of the driver kit's pages, those of the call's parameters, the call to DeviceIoControl
/// that the SDK's pages show. "None" is a fact only where nothing else on the page speaks against it.
/// </summary>
static class PageBuffers
{
    const string InputLength = "InputBufferLength", OutputLength = "OutputBufferLength";

    public static (BufferFact Input, BufferFact Output) Read(PageSections sections, string? name)
    {
        var call = DeviceIoControlCall.Read(sections, name);
        return (
            First(Section(sections, "-input-buffer", InputLength, OutputLength), BufferSection.Read(sections.Text("-param lpinbuffer"), "nOutBufferSize"), call?.Input),
            First(Section(sections, "-output-buffer", OutputLength, InputLength), BufferSection.Read(sections.Text("-param lpoutbuffer"), "nInBufferSize"), call?.Output));
    }

    static BufferFact First(params BufferFact?[] facts)
    {
        var known = facts.OfType<BufferFact>().ToList();
        return known.Find(static fact => !fact.IsSilent) ?? known.Find(static fact => fact.Named.Count > 0) ?? BufferFact.Silent;
    }

    /// <summary>
    /// A page that has one buffer for both says so in a section of its own, and of the others that they are not applicable. One that denies a buffer, and
    /// fails the request where it is shorter than a structure, contradicts itself.
    /// </summary>
    static BufferFact Section(PageSections sections, string heading, string length, string otherLength)
    {
        var own = BufferSection.Read(sections.Text(heading), otherLength);
        if (own.IsNone && BufferSentences.CountBy(length, sections.Text("-status-block")))
            own = BufferFact.Silent;
        var both = BufferSection.Read(sections.Text("-in-out-buffer", "-inout-buffer"), otherLength);
        return own is { IsSilent: false, IsNone: false } || both.IsNone || (both.IsSilent && both.Named.Count == 0) ? own : both;
    }
}
