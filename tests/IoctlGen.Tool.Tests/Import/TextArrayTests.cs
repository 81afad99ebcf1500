namespace IoctlGen.Tool.Tests;

public sealed class TextArrayTests
{
    [Fact]
    public async Task Arrays_of_characters_are_set_and_read_as_text()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("Acme.h"), """
            typedef struct _ACME_NAME { WCHAR Name[4]; wchar_t Lines[2][3]; USHORT Numbers[4]; CHAR Bytes[4]; UCHAR Raw[4]; } ACME_NAME;
            #define IOCTL_ACME_SET_NAME CTL_CODE(0x8337, 0x800, 0, 0) // Input: ACME_NAME
            """, TestContext.Current.CancellationToken);
        var run = await Tool.Run("import", folder.PathOf("Acme.h"));
        var code = await ImportedCode.Compile(run.Output, """
            using System;
            public static class Probe
            {
                static string Bytes(ref ACME_NAME name)
                {
                    name.Bytes.Set("a\u00FF");
                    try { name.Bytes.Set("\u03A9"); } catch (ArgumentException) { return name.Bytes.ToString() + name.Bytes[1]; }
                    return "";
                }

                public static string[] All()
                {
                    ACME_NAME name = default;
                    name.Name.Set("abcd");
                    string full = name.Name.ToString();
                    name.Name.Set("xy");
                    name.Lines[1].Set("123");
                    string tooLong = "nothing";
                    try { name.Name.Set("abcde"); } catch (ArgumentException) { tooLong = "refused"; }
                    return [full, name.Name.ToString(), name.Name[2].ToString(), name.Lines[0].ToString(), name.Lines[1].ToString(), tooLong, name.Numbers.ToString(), Bytes(ref name), name.Raw.ToString()];
                }
            }
            """);

        Assert.DoesNotContain(code.Complaints, static finding => finding.StartsWith("Contract0", StringComparison.Ordinal));
        Assert.Equal(["abcd", "xy", "0", "", "123", "refused", "ACME_NAME+NumbersArray", "aÿ255", "ACME_NAME+RawArray"], (string[])code.Load().GetType("Probe")!.GetMethod("All")!.Invoke(null, null)!);
    }
}
