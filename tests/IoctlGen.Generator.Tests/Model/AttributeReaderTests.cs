using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Model;

/// <summary>The generator reads attributes from syntax and the analyzers from symbols: they must read the same.</summary>
public sealed class AttributeReaderTests
{
    [Theory]
    [InlineData("[Ioctl(0x800)]")]
    [InlineData("[Ioctl(0x800, TransferMethod.Neither)]")]
    [InlineData("[Ioctl(function: 1, access: RequiredAccess.Write)]")]
    [InlineData("[Ioctl(-1, (TransferMethod)7, (RequiredAccess)(-1))]")]
    [InlineData("[Ioctl(\"IOCTL_X\", Code = 0xFFFFFFFF, AllowShortOutput = true)]")]
    [InlineData("[Ioctl(Code = 1u << 31, Name = nameof(Meter), Header = null, MajorFunction = MajorFunction.FileSystemControl)]")]
    [InlineData("[Ioctl('a', default, default, Name = default)]")]
    [InlineData("[Ioctl(checked(1 + 2), (TransferMethod)1, default(RequiredAccess), Name = null!, Header = (string?)null)]")]
    [InlineData("[Ioctl((sizeof(int)), true ? TransferMethod.Neither : 0, Name = $\"{nameof(Meter)}_X\", Header = @\"a\" + \"b\", AllowShortOutput = !false)]")]
    [InlineData("[Ioctl(Elsewhere.Function, Elsewhere.Method, Name = Elsewhere.Name)]")]
    [InlineData("[Ioctl((byte)7, (TransferMethod)'\u0001')]")]
    public void Both_readers_agree(string attribute)
    {
        var compilation = Compilations.Create($$"""
            using IoctlGen;

            [IoctlContract(DeviceType.CdRom, Method = TransferMethod.InDirect, Prefix = "A_")]
            public static partial class Meter
            {
                {{attribute}} public static partial void Reset(this IoctlDevice device);
            }
            """);
        var type = compilation.GetTypeByMetadataName("Meter")!;
        var method = type.GetMembers("Reset").OfType<IMethodSymbol>().Single();
        var syntax = new SyntaxAttributeReader(compilation, TestContext.Current.CancellationToken);
        var symbol = new SymbolAttributeReader(TestContext.Current.CancellationToken);

        AssertSame(symbol.ReadContract(type)!, syntax.ReadContract(type)!, ["deviceType", "Method", "Prefix"]);
        AssertSame(
            symbol.ReadIoctl(method)!, syntax.ReadIoctl(method)!,
            ["function", "method", "access", "publishedName", "Code", "Name", "Header", "MajorFunction", "AllowShortOutput"]);
    }

    static void AssertSame(AttributeArguments expected, AttributeArguments actual, string[] names)
    {
        Assert.Contains(names, name => expected[name] is not null);
        foreach (var name in names)
        {
            Assert.Equal(expected[name]?.Number, actual[name]?.Number);
            Assert.Equal(expected[name]?.Text, actual[name]?.Text);
            Assert.Equal(expected[name]?.IsRead, actual[name]?.IsRead);
            Assert.Equal(expected[name]?.IsTrue, actual[name]?.IsTrue);
            Assert.Equal(expected[name]?.Expression.ToString(), actual[name]?.Expression.ToString());
        }
    }
}
