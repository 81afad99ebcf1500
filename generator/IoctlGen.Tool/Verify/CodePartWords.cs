using IoctlGen.Specs.Codes;

namespace IoctlGen.Tool.Verify;

/// <summary>What two control codes differ in, in the words of CTL_CODE.</summary>
static class CodePartWords
{
    /// <summary>The parts of a code that another one has otherwise: <c>function 0x802, METHOD_NEITHER</c>.</summary>
    public static string Of(uint code, uint other)
    {
        var (parts, others) = (ControlCodeParts.Split(code), ControlCodeParts.Split(other));
        List<string> words = [];
        if (parts.DeviceType != others.DeviceType)
            words.Add(DeviceTypes.NameOf(parts.DeviceType) ?? FormattableString.Invariant($"device type 0x{parts.DeviceType:X4}"));
        if (parts.Function != others.Function)
            words.Add(FormattableString.Invariant($"function 0x{parts.Function:X}"));
        if (parts.Method != others.Method)
            words.Add(CtlCodeNames.Methods[parts.Method]);
        if (parts.Access != others.Access)
            words.Add(CtlCodeNames.Accesses[parts.Access]);
        return string.Join(", ", words);
    }
}
