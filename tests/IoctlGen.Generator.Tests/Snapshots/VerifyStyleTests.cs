namespace IoctlGen.Generator.Tests.Snapshots;

/// <summary>Tests in Verify's style, against committed files: they pass with the helper and with the packages.</summary>
public sealed class VerifyStyleTests
{
    [Fact]
    public Task Every_generated_source_has_a_file_named_by_its_hint() => Verify(TinyGenerator.Run(production =>
    {
        production.AddSource("Tiny.Hello.g.cs", "class Hello\n{\n}\n");
        production.AddSource("Tiny.World.g.cs", "class World;");
    }));

    [Fact]
    public Task A_text_has_a_txt_file() => Verify("IOCTL1001: the function number 4096 does not fit in 12 bits\nbecause it is over 4095");

    [Fact]
    public async Task A_snapshot_can_be_awaited() => await Verify("awaited");

    public sealed class Nested
    {
        [Fact]
        public Task A_nested_class_is_named_with_its_parent() => Verify("nested");
    }
}
