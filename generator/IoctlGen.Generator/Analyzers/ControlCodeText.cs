using IoctlGen.Specs;

namespace IoctlGen.Generator.Analyzers;

/// <summary>Parts of control codes in the words of messages.</summary>
static class ControlCodeText
{
    public static string DeviceType(uint code) => DeviceTypes.NameOf(CtlCode.DeviceType(code)) ?? FormattableString.Invariant($"0x{CtlCode.DeviceType(code):X4}");
}
