namespace IoctlGen.Testing;

/// <summary>Says which handler was probably meant for a code that has none.</summary>
static class NearestCode
{
    public static string Explain(ControlCode code, IEnumerable<ControlCode> handled, Func<string?, ControlCode, string?> nameOf)
    {
        const string None = "the fake device has no handler for it";
        var nearest = handled.OrderBy(other => Distance(code, other)).ThenBy(static other => other.Value).ToArray();
        if (nearest.Length == 0)
            return $"{None}, and none for any other code: add one with On.";

        return $"{None}. The nearest is the handler of {FakeRequest.TitleOf(nameOf(null, nearest[0]), nearest[0])}, which differs in {Difference(code, nearest[0])}.";
    }

    /// <summary>Another function of the same device is nearer than the same function of another device; method and access are mistaken most.</summary>
    static long Distance(ControlCode code, ControlCode other) =>
        (code.DeviceType == other.DeviceType ? 0 : 1L << 32)
        + (Math.Abs(code.Function - other.Function) << 4)
        + (code.Method == other.Method ? 0 : 1)
        + (code.Access == other.Access ? 0 : 1);

    static string Difference(ControlCode code, ControlCode other)
    {
        var parts = new List<string>();
        if (code.DeviceType != other.DeviceType)
            parts.Add($"device type (0x{(int)other.DeviceType:X}, not 0x{(int)code.DeviceType:X})");
        if (code.Function != other.Function)
            parts.Add($"function (0x{other.Function:X}, not 0x{code.Function:X})");
        if (code.Method != other.Method)
            parts.Add($"transfer method ({other.Method}, not {code.Method})");
        if (code.Access != other.Access)
            parts.Add($"required access ({other.Access}, not {code.Access})");
        return string.Join(" and ", parts);
    }
}
