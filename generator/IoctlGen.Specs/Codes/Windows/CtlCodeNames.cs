namespace IoctlGen.Specs.Codes;

/// <summary>The words of a CTL_CODE expression, by their values.</summary>
/// <remarks>This file is compiled into the specs, the generator and the runtime: the names have one home.</remarks>
static class CtlCodeNames
{
    public static readonly string[] Methods = ["METHOD_BUFFERED", "METHOD_IN_DIRECT", "METHOD_OUT_DIRECT", "METHOD_NEITHER"];

    public static readonly string[] Accesses =
        ["FILE_ANY_ACCESS", "FILE_READ_ACCESS", "FILE_WRITE_ACCESS", "FILE_READ_ACCESS | FILE_WRITE_ACCESS"];
}
