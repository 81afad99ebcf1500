using Native.Meters;

namespace IoctlGen.Samples.OtherGenerator;

/// <summary>A structure of the project's own with fields of the other generator's types.</summary>
struct Envelope
{
    internal Request Inner;
    internal Mode Mode;
}
