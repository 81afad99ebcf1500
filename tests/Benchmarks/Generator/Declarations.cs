using System.Text;

namespace IoctlGen.Benchmarks.Generator;

/// <summary>Writes declarations for one generator: methods without buffers, with an input, with an output and with both, in turn.</summary>
abstract class Declarations
{
    /// <summary>What the methods of both name.</summary>
    public const string Structures = """
        [assembly: System.Runtime.CompilerServices.DisableRuntimeMarshalling]

        namespace Acme.Meters;

        public struct Request { public int Channel; public long Deadline; }

        public struct Reply { public int Channel; public uint Volts; }
        """;

    /// <summary>The file of one type.</summary>
    /// <param name="type">Which.</param>
    /// <param name="methods">How many methods it has.</param>
    /// <param name="edit">Shows in the declaration of its first method.</param>
    public string TypeFile(int type, int methods, int edit = 0)
    {
        var text = new StringBuilder("using IoctlGen;\nusing System.Runtime.InteropServices;\nusing Microsoft.Win32.SafeHandles;\n\nnamespace Acme.Meters;\n\n");
        text.Append($"{Attribute(type)}public static partial class Meter{type}\n{{\n");
        for (var method = 0; method < methods; method++)
        {
            text.Append($"    /// <summary>Operation {method} of the meter.</summary>\n");
            text.Append($"    {Method(method, edit: method == 0 ? edit : 0)};\n\n");
        }

        return text.Append("}\n").ToString();
    }

    protected abstract string Attribute(int type);

    protected abstract string Method(int method, int edit);
}
