using System.Text.Json;

namespace IoctlGen.Tool.Tests;

/// <summary><c>ioctlgen decode --json</c>: its shape is what the tool's README promises.</summary>
public sealed class DecodeJsonTests
{
    [Fact]
    public async Task A_code_is_an_object_with_its_parts_and_what_is_published_of_it()
    {
        var run = await Tool.RunWithInput("IOCTL_CDROM_EXCLUSIVE_ACCESS\n0x83372007\n", "decode", "--json");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal(
            """
            [
              {
                "given": "IOCTL_CDROM_EXCLUSIVE_ACCESS",
                "code": "0x0002C05C",
                "value": 180316,
                "expression": "CTL_CODE(FILE_DEVICE_CD_ROM, 0x0017, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)",
                "deviceType": { "value": 2, "name": "FILE_DEVICE_CD_ROM", "vendor": false },
                "function": { "value": 23, "name": null, "vendor": false },
                "method": { "value": 0, "name": "METHOD_BUFFERED", "vendor": null },
                "access": { "value": 3, "name": "FILE_READ_ACCESS | FILE_WRITE_ACCESS", "vendor": null },
                "published": [
                  {
                    "name": "IOCTL_CDROM_EXCLUSIVE_ACCESS",
                    "code": "0x0002C05C",
                    "value": 180316,
                    "deviceType": { "value": 2, "name": "FILE_DEVICE_CD_ROM", "vendor": false },
                    "function": { "value": 23, "name": null, "vendor": false },
                    "method": { "value": 0, "name": "METHOD_BUFFERED", "vendor": null },
                    "access": { "value": 3, "name": "FILE_READ_ACCESS | FILE_WRITE_ACCESS", "vendor": null },
                    "header": "ntddcdrm.h",
                    "alsoIn": [],
                    "input": [ "CDROM_EXCLUSIVE_ACCESS", "CDROM_EXCLUSIVE_LOCK" ],
                    "output": [ "CDROM_EXCLUSIVE_LOCK_STATE" ],
                    "buffers": null,
                    "since": null,
                    "sinceText": null,
                    "sinceServer": null,
                    "sinceServerText": null,
                    "replacedBy": null,
                    "kernelOnly": false,
                    "page": "https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_exclusive_access",
                    "sdkPage": null,
                    "inside": null,
                    "inputFacts": {"source": "the driver kit\u0027s page", "nobodySays": false, "size": "fixed", "sizedBy": null, "dependsOn": "CDROM_EXCLUSIVE_ACCESS.RequestType", "cases": [{"value": "ExclusiveAccessQueryState", "type": "CDROM_EXCLUSIVE_ACCESS"}, {"value": "ExclusiveAccessLockDevice", "type": "CDROM_EXCLUSIVE_LOCK"}, {"value": "ExclusiveAccessUnlockDevice", "type": "CDROM_EXCLUSIVE_ACCESS"}], "tooSmall": [], "place": null},
                    "outputFacts": {"source": "the driver kit\u0027s page", "nobodySays": false, "size": null, "sizedBy": null, "dependsOn": null, "cases": [], "tooSmall": [], "place": null},
                    "handle": null,
                    "privileges": null,
                    "statuses": {"text": "STATUS_SUCCESS STATUS_ACCESS_DENIED STATUS_BUFFER_TOO_SMALL STATUS_INFO_LENGTH_MISMATCH STATUS_INVALID_DEVICE_REQUEST STATUS_INVALID_DEVICE_STATE STATUS_INVALID_HANDLE STATUS_INVALID_PARAMETER", "source": "the driver kit\u0027s page"},
                    "support": null,
                    "irql": {"text": "PASSIVE_LEVEL", "source": "the driver kit\u0027s page"},
                    "use": null,
                    "call": {"text": "CdRomCodes.ExclusiveAccess in IoctlGen.Windows.CdRom", "source": "the package IoctlGen.Windows"}
                  }
                ]
              },
              {
                "given": "0x83372007",
                "code": "0x83372007",
                "value": 2201427975,
                "expression": "CTL_CODE(0x8337, 0x0801, METHOD_NEITHER, FILE_ANY_ACCESS)",
                "deviceType": { "value": 33591, "name": null, "vendor": true },
                "function": { "value": 2049, "name": null, "vendor": true },
                "method": { "value": 3, "name": "METHOD_NEITHER", "vendor": null },
                "access": { "value": 0, "name": "FILE_ANY_ACCESS", "vendor": null },
                "published": []
              }
            ]
            """.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal),
            run.Output.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_input_and_no_output_are_empty_lists_where_a_page_says_so()
    {
        var run = await Tool.Run("decode", "--json", "IOCTL_CDROM_GET_DRIVE_GEOMETRY");

        var published = JsonDocument.Parse(run.Output).RootElement[0].GetProperty("published")[0];
        Assert.Equal("[]", published.GetProperty("input").GetRawText());
        Assert.Equal("DISK_GEOMETRY", published.GetProperty("output")[0].GetString());
    }

    [Fact]
    public async Task Of_bad_input_alone_the_array_is_empty()
    {
        var run = await Tool.RunWithInput("nonsense\n", "decode", "--json");

        Assert.Equal(("[]\n", 2), (run.Output, run.ExitCode));
        Assert.StartsWith("ioctlgen: stdin(1): 'nonsense' ", run.Error, StringComparison.Ordinal);
    }
}
