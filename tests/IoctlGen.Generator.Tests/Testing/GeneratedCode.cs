using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Tests.Testing;

/// <summary>Generates from a source for a snapshot, after making sure that the result compiles without a warning.</summary>
static class GeneratedCode
{
    /// <summary>For sources that the oldest supported C# understands: compiled with it and with the newest.</summary>
    public static GeneratorDriver Of(string source)
    {
        Generation.Of(source, LanguageVersion.CSharp9).Clean();
        return OfNewest(source);
    }

    /// <summary>For sources that need the newest C#.</summary>
    public static GeneratorDriver OfNewest(string source) => Generation.Of(source).Clean().Driver;

    /// <summary>For a body of methods in a contract of a vendor's device, with the structures that they name.</summary>
    public static GeneratorDriver OfMethods(string methods) => Of(Contract(methods));

    public static string Contract(string methods) => $$"""
        using System;
        using System.Runtime.InteropServices;
        using System.Threading;
        using System.Threading.Tasks;
        using IoctlGen;

        namespace Acme
        {
            public struct Request { public int Channel; public long Deadline; }

            public struct Reply { public int Channel; public uint Volts; }

            [IoctlContract(0x8337)]
            public static partial class Meter
            {
                {{methods.ReplaceLineEndings("\n        ")}}
            }
        }
        """;
}
